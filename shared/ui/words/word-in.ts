import type { Word } from '../../problem.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { Words } from './en.ts';

export type WriteDay = (date: LocalDate) => string;

/** A name in a sentence as this language writes it. */
export function wordIn({ language, common }: Words, word: Word, day: WriteDay): string {
  if (typeof word === 'string') return word;
  if ('day' in word) return day(word.day);
  if ('figure' in word) return new Intl.NumberFormat(language).format(word.figure);
  if ('yes' in word) return word.yes ? common.yes : common.no;
  const type = 'all' in word ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(language, { type }).format('all' in word ? word.all : word.any);
}
