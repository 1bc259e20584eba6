import type { Word } from '../reading/token.ts';

/** A character of a script without spaces is less than a word, and more than half of one. */
const cjkLength = 0.7;
/** Katakana spells: a word of it has more characters. */
const katakanaLength = 0.5;
const katakana = /[\u30a1-\u30ff\uff66-\uff9f]/;

/** How long a note is, in words. */
export const lengthOf = (words: readonly Word[]) =>
  words.reduce(
    (sum, { kind, norm }) => sum + (kind !== 'cjk' ? 1 : katakana.test(norm) ? katakanaLength : cjkLength),
    0,
  );
