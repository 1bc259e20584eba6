import type { Rule } from '../rule.ts';

/** Something is there, but a reader would have to ask before doing anything. */
export const tooThin: Rule = {
  name: 'too-thin',
  find: ({ words, content, topics, anchored }) => {
    const hasOnlyNumbers = words.every(({ kind }) => kind === 'number');
    return words.length > 0 && (content + topics + anchored > 0 || hasOnlyNumbers)
      ? [{ firstWord: 0, lastWord: words.length }]
      : [];
  },
};
