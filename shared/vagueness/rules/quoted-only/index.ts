import type { Rule } from '../rule.ts';

/** Nothing is left of the note once the quoted message and the signature are taken away. */
export const quotedOnly: Rule = {
  name: 'quoted-only',
  find: ({ words, text }) =>
    words.length === 0 && /[\p{L}\p{N}]/u.test(text) ? [{ firstWord: 0, lastWord: 0 }] : [],
};
