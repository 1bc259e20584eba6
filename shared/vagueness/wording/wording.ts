import { compile } from '../lexicon/compile.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Word } from '../reading/token.ts';
import type { Hearing } from './piece-weights.ts';
import { findPieces } from './pieces.ts';

/** How a note sounds, as a logarithm of odds: like those that say nothing, and like those that are clear. */
export type Wording = {
  readonly empty: number;
  readonly clear: number;
  /** Of its sentences, the one that sounds least empty, and the one that sounds clearest: among many words one fact is enough. */
  readonly leastEmpty: number;
  readonly clearest: number;
};

/** Null: nobody has learned this language, or the text is too long or has no words. */
export function readWording(words: readonly Word[], lexicon: Lexicon | undefined): Wording | null {
  const hearing = lexicon && compile(lexicon).wording;
  return hearing ? hear(words, hearing) : null;
}

export function hear(words: readonly Word[], hearing: Hearing): Wording | null {
  const pieces = findPieces(words);
  if (pieces === null) return null;
  const whole = hearing(pieces);
  const sentences = sentencesOf(words);
  const parts =
    sentences.length > 1
      ? sentences.map(findPieces).flatMap((part) => (part === null ? [] : [hearing(part)]))
      : [whole];
  return {
    ...whole,
    leastEmpty: Math.min(...parts.map(({ empty }) => empty)),
    clearest: Math.max(...parts.map(({ clear }) => clear)),
  };
}

function sentencesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const starts = words.flatMap(({ opens }, at) => (opens || at === 0 ? [at] : []));
  return starts.map((from, at) => words.slice(from, starts[at + 1] ?? words.length));
}
