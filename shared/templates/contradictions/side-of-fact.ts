import { writeDate } from '../../fields/date/written-date.ts';
import { emptyRoster } from '../../fields/roster.ts';
import { yesNo } from '../../fields/yes-no/index.ts';
import { isLocalDate } from '../../time/local-date.ts';
import { answerIn } from '../answers.ts';
import type { Checked } from '../check-context.ts';
import { type Fact, findFact, readFact } from '../facts.ts';
import type { Side } from '../issue.ts';
import type { Field } from '../template.ts';
import { writeAnswer } from '../written-answer.ts';
import { inNote } from './contradiction.ts';

export type FactSide = { readonly field: Field | null; readonly value: unknown; readonly side: Side };

/** What is said about a fact: by the note where it has a field for it, else by the record. */
export function sideOfFact(name: string, checked: Checked): FactSide | null {
  const field = checked.template.fields.find(({ fact }) => fact === name);
  const answer = field && answerIn(field, checked);
  if (field === undefined || answer?.kind !== 'given') return sideOfRecord(name, field ?? null, checked);
  return { field, value: answer.value, side: inNote(writeAnswer(field, answer, emptyRoster), field) };
}

function sideOfBareFact({ value, from }: Fact): FactSide | null {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  const words = typeof value === 'boolean' ? yesNo.toText(value, {}, emptyRoster) : String(value);
  return { field: null, value, side: { value: isLocalDate(words) ? writeDate(words) : words, from } };
}

/** What the record says. Without a field to read it by, a fact is taken as it stands. */
export function sideOfRecord(name: string, field: Field | null, { context }: Checked): FactSide | null {
  const fact = findFact(context.facts, name);
  if (fact === null) return null;
  if (field === null) return sideOfBareFact(fact);
  const read = readFact(field, fact);
  if (!read.ok) return null;
  const value = writeAnswer(field, { kind: 'given', value: read.value, source: 'pulled' }, emptyRoster);
  return { field, value: read.value, side: { value, from: fact.from } };
}
