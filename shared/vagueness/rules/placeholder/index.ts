import { phraseRule } from '../phrase-rule.ts';
import type { Rule } from '../rule.ts';

const phrases = phraseRule('placeholder');

/** "tbd", and marks without a word: "....", "-", a thumb. */
export const placeholder: Rule = {
  name: 'placeholder',
  find: (reading) => {
    const isMarksOnly = reading.words.length === 0 && !/[\p{L}\p{N}]/u.test(reading.text);
    return isMarksOnly ? [{ firstWord: 0, lastWord: 0 }] : (phrases.find?.(reading) ?? []);
  },
};
