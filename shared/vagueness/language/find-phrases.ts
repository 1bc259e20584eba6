import type { CompiledLexicon, WordKind } from '../lexicon/compile.ts';
import { type Match, matchAt } from '../patterns/match.ts';
import type { Word } from '../reading/token.ts';
import type { PhraseFamily } from '../rules/rule-name.ts';

export type PhraseMatch = Match<PhraseFamily | WordKind>;

/**
 * Phrases from left to right, the longest at each place; words inside a gap may begin a phrase of their own. `before` is what was
 * found in the first `read` of these words: it stands, but for what reaches their end.
 */
export function findPhrases(
  { phrases }: CompiledLexicon,
  words: readonly Word[],
  before: readonly PhraseMatch[] = [],
  read = 0,
): PhraseMatch[] {
  const start = Math.max(0, read - phrases.reach);
  const found = before.filter(({ from }) => from < start);
  const taken: boolean[] = [];
  for (const { covered } of found) for (const word of covered) taken[word] = true;
  for (let at = start; at < words.length; at += 1) {
    if (taken[at]) continue;
    const match = matchAt(phrases, words, at);
    if (!match) continue;
    found.push(match);
    for (const word of match.covered) taken[word] = true;
  }
  return found;
}
