import type { CompiledLexicon, WordKind } from '../lexicon/compile.ts';
import { type Match, matchAt } from '../patterns/match.ts';
import type { Word } from '../reading/token.ts';
import type { PhraseFamily } from '../rules/rule-name.ts';

export type PhraseMatch = Match<PhraseFamily | WordKind>;

/** Phrases from left to right, the longest at each place; words inside a gap may begin a phrase of their own. */
export function findPhrases({ phrases }: CompiledLexicon, words: readonly Word[]): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    if (taken.has(at)) continue;
    const match = matchAt(phrases, words, at);
    if (!match) continue;
    found.push(match);
    for (const word of match.covered) taken.add(word);
  }
  return found;
}
