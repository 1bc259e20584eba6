import type { Word } from '../reading/token.ts';

/** Each piece as a number of so many bits. Two pieces may share one, hardly ever. */
export const pieceBits = 22;
const longestRun = 4;
/** The weights were learned from notes, not from pages: of a longer text they know nothing. */
const longestText = 600;

/** Where a hash begins. A word is another piece than the run of its letters. */
const runSeed = 0x811c9dc5;
const wordSeed = 0x1b873593;

/** What a note is made of, in the order it stands there, as often as it stands there. */
export type Pieces = {
  /** Runs of one to four letters, across its spaces. */
  readonly runs: readonly number[];
  /** Its words, and each two that follow one another. */
  readonly words: readonly number[];
};

/** Null: there is nothing to hear, or the note is too long. */
export function findPieces(words: readonly Word[]): Pieces | null {
  const text = spelt(words);
  if (words.length === 0 || text.length > longestText) return null;
  const runs: number[] = [];
  for (let from = 0; from < text.length; from += 1) {
    const end = Math.min(from + longestRun, text.length);
    let hash = runSeed;
    for (let at = from; at < end; at += 1) {
      hash = withLetter(hash, text.charCodeAt(at));
      runs.push(scatter(hash));
    }
  }
  const spoken: number[] = [];
  let before: number | null = null;
  for (const word of text.trim().split(' ')) {
    const hash = hashOf(word, wordSeed);
    spoken.push(scatter(hash));
    if (before !== null) spoken.push(scatter(hashOf(word, before)));
    before = hash;
  }
  return { runs, words: spoken };
}

const withLetter = (hash: number, letter: number) => Math.imul(hash ^ letter, 0x01000193);

function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at));
  return hash;
}

/** FNV-1a leaves the low bits of short texts alike; two rounds of multiplying spread them. */
function scatter(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) & (2 ** pieceBits - 1);
}

/** Words between spaces, a script without spaces as it runs; of a number, only whether it has more than one digit. */
function spelt(words: readonly Word[]): string {
  let text = ' ';
  for (const [at, { kind, norm, to }] of words.entries()) {
    text += kind === 'number' ? '00'.slice(0, norm.length) : norm;
    const next = words[at + 1];
    const runsOn = kind === 'cjk' && next?.kind === 'cjk' && next.from === to;
    if (!runsOn) text += ' ';
    if (text.length > longestText) break;
  }
  return text;
}
