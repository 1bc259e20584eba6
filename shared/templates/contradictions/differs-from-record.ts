import { emptyRoster } from '../../fields/roster.ts';
import { answerIn } from '../answers.ts';
import type { Checked } from '../check-context.ts';
import type { Issue } from '../issue.ts';
import type { Field } from '../template.ts';
import { writeAnswer } from '../written-answer.ts';
import { type ContradictionRule, contradiction, inNote } from './contradiction.ts';
import { sideOfRecord } from './side-of-fact.ts';

/** A value that came from the record and was edited says something else now than the record does. */
export const differsFromRecord: ContradictionRule = (checked) =>
  checked.template.fields.flatMap((field) => findDifference(field, checked) ?? []);

export const differsFromFact = (field: Field, checked: Checked): boolean =>
  findDifference(field, checked) !== null;

function findDifference(field: Field, checked: Checked): Issue | null {
  const answer = answerIn(field, checked);
  if (field.fact === undefined || answer.kind !== 'given') return null;
  const record = sideOfRecord(field.fact, field, checked);
  const written = writeAnswer(field, answer, emptyRoster);
  if (record === null || record.side.value === written) return null;
  return contradiction(
    field.key,
    [inNote(written, field), record.side],
    `“${field.label}” says ${written}, the record says ${record.side.value}.`,
    'Correct whichever of the two is wrong.',
  );
}
