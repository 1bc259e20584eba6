import type { Word } from '../../problem.ts';
import { answerIn } from '../answers.ts';
import type { Checked } from '../check-context.ts';
import { type Fact, findFact, readFact } from '../facts.ts';
import type { Side } from '../issue.ts';
import type { Field } from '../template.ts';
import { inNote, inRecord } from './side.ts';
import { wordOf, wordOfBare } from './word-of.ts';

export type FactSide = {
  readonly field: Field | null;
  readonly value: unknown;
  readonly word: Word;
  readonly side: Side;
};

/** What is said about a fact: by the note where it has a field for it, else by the record. */
export function sideOfFact(name: string, checked: Checked): FactSide | null {
  const field = checked.template.fields.find(({ fact }) => fact === name);
  const answer = field && answerIn(field, checked);
  if (field === undefined || answer?.kind !== 'given') return sideOfRecord(name, field ?? null, checked);
  const word = wordOf(field, answer.value);
  return { field, value: answer.value, word, side: inNote(word, field) };
}

function sideOfBareFact({ value, from }: Fact): FactSide | null {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  const word = wordOfBare(value);
  return { field: null, value, word, side: inRecord(word, from) };
}

/** What the record says. Without a field to read it by, a fact is taken as it stands. */
export function sideOfRecord(name: string, field: Field | null, { context }: Checked): FactSide | null {
  const fact = findFact(context.facts, name);
  if (fact === null) return null;
  if (field === null) return sideOfBareFact(fact);
  const read = readFact(field, fact);
  if (!read.ok) return null;
  const word = wordOf(field, read.value);
  return { field, value: read.value, word, side: inRecord(word, fact.from) };
}
