import { tokenise, wordsOf } from '../../reading/tokenise.ts';
import type { Rule } from '../rule.ts';

const spelt = (text: string) =>
  wordsOf(tokenise(text.slice(0, 500)))
    .map(({ norm }) => norm)
    .join(' ');

/** The name of the field or the title of the record, typed in as the answer. */
export const copiedLabel: Rule = {
  name: 'copied-label',
  mask: (words, { fieldName = '', title = '' }) => {
    const text = words.map(({ norm }) => norm).join(' ');
    const isCopy = text !== '' && (text === spelt(fieldName) || text === spelt(title));
    return isCopy ? [{ firstWord: 0, lastWord: words.length }] : [];
  },
};
