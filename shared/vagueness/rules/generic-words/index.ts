import type { Rule } from '../rule.ts';

/** Words, however many, that would fit any record. */
export const genericWords: Rule = {
  name: 'generic-words',
  find: ({ words, content, topics, anchored, phrases, masks }) =>
    words.some(({ kind }) => kind !== 'number') &&
    content + topics + anchored === 0 &&
    phrases.length + masks.size === 0
      ? [{ firstWord: 0, lastWord: words.length }]
      : [],
};
