import { fieldTypes } from '../../fields/registry.ts';
import type { Judgement } from '../../vagueness/judgement.ts';
import { answerIn } from '../answers.ts';
import type { Checked } from '../check-context.ts';
import { differsFromFact } from '../contradictions/differs-from-record.ts';
import type { Issue, IssueKind } from '../issue.ts';
import { says } from '../issue-sentences.ts';
import { isRequired } from '../required.ts';
import type { Field } from '../template.ts';
import { isSameText, textKey } from './same-text.ts';

/** Do the words a person chose tell the next person anything? What was pulled from the record is taken as it is. */
export function checkWords(field: Field, checked: Checked): readonly Issue[] {
  const { note, template } = checked;
  const answer = answerIn(field, checked);
  if (answer.kind !== 'given') return [];
  const type = fieldTypes[field.type];
  const isPulled = answer.source === 'pulled' && (field.need.kind === 'pulled' || field.fact !== undefined);
  const isName = field.settings?.name === true;
  const isTaken = isName || (isPulled && !differsFromFact(field, checked));
  const words = isTaken ? [] : type.ownWords(answer.value);
  const judged = words.flatMap(
    (text) => checkText(text, field, checked, isRequired(field, note, template)) ?? [],
  );
  if (judged.length > 0) return judged;
  const doubts = type.doubts?.(answer.value, field.settings ?? {}) ?? [];
  return doubts.map((doubt): Issue => ({ field: field.key, kind: 'thin', severity: 'warns', ...doubt }));
}

function checkText(text: string, field: Field, { context }: Checked, required: boolean): Issue | null {
  const severity = required ? 'stops' : 'warns';
  const copied = [field.good, field.bad, field.help, field.label].find(
    (ours) => ours !== undefined && (isSameText(ours, text) || isPromiseOf(ours, text, field)),
  );
  if (copied !== undefined)
    return {
      ...{ field: field.key, kind: 'copied', severity },
      ...says('own-words-of-form', 'write-what-is-true', { label: field.label }),
    };
  const { judge, surface, people, earlier, today } = context;
  const judgement = judge(text, {
    ...{ surface, fieldName: field.label, earlier, now: `${today}T00:00` },
    people: people.map(({ name }) => name),
  });
  if (judgement.verdict === 'clear') return null;
  return {
    ...{ field: field.key, kind: kindOf(judgement) },
    severity: judgement.verdict === 'nothing' && judgement.language !== null ? severity : 'warns',
    ...sentencesOf(judgement, field),
  };
}

/** An example of a promise goes on after its words. */
const isPromiseOf = (ours: string, words: string, { type }: Field) =>
  type === 'promises' && textKey(words) !== '' && textKey(ours).startsWith(`${textKey(words)} to `);

const kinds: Readonly<Record<string, IssueKind>> = {
  placeholder: 'placeholder',
  'copied-label': 'copied',
  'same-as-before': 'duplicate',
};

const kindOf = ({ findings: [first] }: Judgement): IssueKind => kinds[first?.rule ?? ''] ?? 'vague';

function sentencesOf({ verdict, findings: [first] }: Judgement, { label }: Field) {
  if (first !== undefined) return { sentence: first.why, mend: first.mend };
  return says(verdict === 'nothing' ? 'says-nothing' : 'leaves-a-question', 'say-who-and-when', { label });
}
