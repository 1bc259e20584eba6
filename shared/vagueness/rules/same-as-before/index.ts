import type { Reading } from '../../reading/reading.ts';
import { spell, spellText } from '../../reading/tokenise.ts';
import type { Rule } from '../rule.ts';

/** A few words may well be true twice. */
const fewestWords = 4;
const longestCompared = 4000;

export function isSameAsBefore({ words, options }: Reading): boolean {
  if (words.length < fewestWords || !options.earlier) return false;
  const spelt = spell(words);
  return options.earlier.some((text) => spellText(text.slice(0, longestCompared)) === spelt);
}

/** The text of one of this person's last notes. */
export const sameAsBefore: Rule = {
  name: 'same-as-before',
  find: (reading) => (isSameAsBefore(reading) ? [{ firstWord: 0, lastWord: reading.words.length }] : []),
};
