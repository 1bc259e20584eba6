import { spell, spellText } from '../../reading/tokenise.ts';
import type { Rule } from '../rule.ts';

/** The name of the field or the title of the record, typed in as the answer. */
export const copiedLabel: Rule = {
  name: 'copied-label',
  mask: (words, { fieldName = '', title = '' }) => {
    if (fieldName + title === '') return [];
    const text = spell(words);
    const isLabel = (label: string) => text === spellText(label.slice(0, 500));
    const isCopy = text !== '' && (isLabel(fieldName) || isLabel(title));
    return isCopy ? [{ firstWord: 0, lastWord: words.length }] : [];
  },
};
