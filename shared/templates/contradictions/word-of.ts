import { emptyRoster } from '../../fields/roster.ts';
import type { Word } from '../../problem.ts';
import { isLocalDate } from '../../time/local-date.ts';
import type { Field } from '../template.ts';
import { writeAnswer } from '../written-answer.ts';

/** A value as a word of a sentence: days and yes or no are written in every language's own way. */
export function wordOf(field: Field, value: unknown): Word {
  if (field.type === 'date' || field.type === 'yes-no') return wordOfBare(value);
  return writeAnswer(field, { kind: 'given', value, source: 'typed' }, emptyRoster);
}

export function wordOfBare(value: unknown): Word {
  if (typeof value === 'boolean') return { yes: value };
  const text = String(value);
  return isLocalDate(text) ? { day: text } : text;
}
