import type { NamedWords, Problem } from '../../problem.ts';
import { answerIn } from '../answers.ts';
import type { Checked } from '../check-context.ts';
import type { Issue, IssueKind } from '../issue.ts';
import { type IssueCode, isIssueCode, issueMends, type MendCode, says } from '../issue-sentences.ts';
import { isRequired } from '../required.ts';
import type { Field } from '../template.ts';

/** Is there an answer where one is needed, and is it one at all? */
export function checkPresence(field: Field, checked: Checked): readonly Issue[] {
  const { note, template, context } = checked;
  const answer = answerIn(field, checked);
  const stop = (kind: IssueKind, code: IssueCode, mendCode: MendCode, words?: NamedWords): Issue => ({
    field: field.key,
    ...{ kind, severity: 'stops', ...says(code, mendCode, words) },
  });
  const { label } = field;
  switch (answer.kind) {
    case 'given':
      return [];
    case 'malformed':
      return answer.problems.map((problem) => malformed(problem, field));
    case 'unknown': {
      const kind = field.role === 'to' ? 'nobody' : 'missing';
      if (!mayBeUnknown(field)) return [stop(kind, 'is-unknown', mendOf(field), { label })];
      if (answer.by >= context.today) return [];
      return [stop('bad-date', 'finding-day-over', 'choose-later-day', { who: answer.finder.name })];
    }
    case 'none':
      if (field.noneAllowed === true || !isRequired(field, note, template)) return [];
      return [stop('missing', 'is-none', mendOf(field), { label })];
    case 'empty':
      if (!isRequired(field, note, template)) return [];
      return [stop('missing', 'is-empty', mendOf(field), { label })];
    default:
      return answer satisfies never;
  }
}

/** The field's type has its own sentence; one without a code is met by no person who fills in a form. */
function malformed(problem: Problem, field: Field): Issue {
  const { sentence, code, words = {} } = problem;
  const mendCode = mendOf(field);
  const common = { field: field.key, kind: kindOf(problem, field), severity: 'stops' } as const;
  if (isIssueCode(code)) return { ...common, ...says(code, mendCode, words) };
  return { ...common, sentence, mend: issueMends[mendCode] };
}

/** Who gets it and how urgent it is decide where it goes; everything else may be found out later. */
const mayBeUnknown = ({ role, settings }: Field) =>
  role !== 'to' && role !== 'severity' && settings?.known !== true;

/** A mend is what the form has a button for: none to find out promises, nor what is not needed or comes from the page. */
const offersUnknown = (field: Field) =>
  mayBeUnknown(field) &&
  field.type !== 'promises' &&
  (field.need.kind === 'required' || field.need.kind === 'when');

function kindOf({ path }: Problem, { role }: Field): IssueKind {
  if (path === 'finder' || role === 'to') return 'nobody';
  return path === 'by' ? 'bad-date' : 'malformed';
}

function mendOf(field: Field): MendCode {
  if (field.role === 'to') return 'choose-hand';
  if (field.noneAllowed !== true) return offersUnknown(field) ? 'fill-in-or-unknown' : 'fill-in';
  return offersUnknown(field) ? 'fill-in-or-none-or-unknown' : 'fill-in-or-none';
}
