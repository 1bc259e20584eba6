import type { CompiledLexicon, WordKind } from '../lexicon/compile.ts';
import type { Word } from '../reading/token.ts';
import type { Respelling } from './respell.ts';

/** One language's words: with what is shortened or mistyped written out, and what each weighs in it. */
export type SpeltWords = {
  readonly spelt: readonly Word[];
  readonly kinds: readonly (WordKind | undefined)[];
};

/** What each word is meant as, and what that is to the language. Of a script without spaces, phrases tell. */
export function readWords(
  { about, kinds: kindOf, lexicon }: CompiledLexicon,
  words: readonly Word[],
  mend: Respelling,
): SpeltWords {
  const spelt: Word[] = [];
  const kinds: (WordKind | undefined)[] = [];
  for (const word of words) {
    const known = word.kind === 'word' && lexicon.writing === 'words' ? about(word.norm) : undefined;
    const norm = known && (known.spelt ?? mend(word.norm));
    spelt.push(norm === undefined ? word : { ...word, norm });
    kinds.push(norm === undefined ? known?.kind : kindOf(norm));
  }
  return { spelt, kinds };
}
