import { answerIn } from '../answers.ts';
import type { Checked } from '../check-context.ts';
import type { Issue } from '../issue.ts';
import type { Field } from '../template.ts';
import { type ContradictionRule, contradiction } from './contradiction.ts';
import { inNote } from './side.ts';
import { sideOfRecord } from './side-of-fact.ts';
import { wordOf } from './word-of.ts';

/** A value that came from the record and was edited says something else now than the record does. */
export const differsFromRecord: ContradictionRule = (checked) =>
  checked.template.fields.flatMap((field) => findDifference(field, checked) ?? []);

export const differsFromFact = (field: Field, checked: Checked): boolean =>
  findDifference(field, checked) !== null;

function findDifference(field: Field, checked: Checked): Issue | null {
  const answer = answerIn(field, checked);
  if (field.fact === undefined || answer.kind !== 'given') return null;
  const record = sideOfRecord(field.fact, field, checked);
  const here = inNote(wordOf(field, answer.value), field);
  if (record === null || record.side.value === here.value) return null;
  return contradiction(field.key, [here, record.side], {
    code: 'differs-from-record',
    words: { label: field.label, written: wordOf(field, answer.value), recorded: record.word },
  });
}
