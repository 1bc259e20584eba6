import type { Word } from '../../reading/token.ts';
import type { Rule, Span } from '../rule.ts';

const fewest = 3;
const share = 0.45;

const longestUnit = 8;

/** The same characters three times and more, without a space between: 確認確認確認. */
function isOneRun(words: readonly Word[]): boolean {
  if (words.length < fewest || words.some(({ kind }) => kind !== 'cjk')) return false;
  for (let unit = 1; unit <= Math.min(longestUnit, words.length / fewest); unit += 1)
    if (words.every(({ norm }, at) => norm === words[at % unit]?.norm)) return true;
  return false;
}

/** One word or line again and again. Said many times it counts not even once; a word that a long text needs often is none of this. */
export const repeatedWords: Rule = {
  name: 'repeated-words',
  mask: (words) => {
    if (isOneRun(words)) return [{ firstWord: 0, lastWord: words.length }];
    const counts = new Map<string, number>();
    for (const { kind, norm } of words) if (kind === 'word') counts.set(norm, (counts.get(norm) ?? 0) + 1);
    const isLoop = words.length >= 6 && counts.size <= words.length / 3 && counts.size < 12;
    const isMost = (count: number) => count >= fewest && (isLoop || count >= words.length * share);
    const repeated = new Set([...counts].flatMap(([norm, count]) => (isMost(count) ? [norm] : [])));
    if (repeated.size === 0) return [];
    return words.flatMap(({ kind, norm }, at): Span[] =>
      kind === 'word' && repeated.has(norm) ? [{ firstWord: at, lastWord: at + 1 }] : [],
    );
  },
};
