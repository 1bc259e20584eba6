import type { NamedWords, Word } from '../problem.ts';
import { writeDate } from './date/written-date.ts';

/** A sentence of the rules with its `{names}` filled in. */
export const inEnglish = (sentence: string, words: NamedWords): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name];
    return word === undefined ? '…' : writeWord(word);
  });

export function writeWord(word: Word): string {
  if (typeof word === 'string') return word;
  if ('day' in word) return writeDate(word.day);
  if ('figure' in word) return String(word.figure);
  if ('yes' in word) return word.yes ? 'Yes' : 'No';
  return ('all' in word ? word.all : word.any).join(', ');
}
