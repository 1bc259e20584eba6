import type { Word } from '../reading/token.ts';

/** As many places as a table of weights has. Two pieces may share one, which costs little. */
export const places = 16_384;
const longestPiece = 4;
/** The weights were learned from notes, not from pages: of a longer text they know nothing. */
const longestText = 600;

/** Where a hash begins. A word is another piece than the run of its letters. */
const runSeed = 0x811c9dc5;
const wordSeed = 0x1b873593;

/**
 * What a note is made of, each piece as its place in a table: runs of one to four letters, across its spaces, its words, and each two
 * words that follow one another. Empty where the note is too long.
 */
export function findPieces(words: readonly Word[]): readonly number[] {
  const text = spelt(words);
  if (text.length > longestText) return [];
  const isFound = new Uint8Array(places);
  const found: number[] = [];
  const find = (hash: number) => {
    const place = scatter(hash) & (places - 1);
    if (isFound[place] === 1) return;
    isFound[place] = 1;
    found.push(place);
  };
  for (let from = 0; from < text.length; from += 1) {
    const end = Math.min(from + longestPiece, text.length);
    let hash = runSeed;
    for (let at = from; at < end; at += 1) {
      hash = withLetter(hash, text.charCodeAt(at));
      find(hash);
    }
  }
  let before: number | null = null;
  for (const word of text.trim().split(' ')) {
    const hash = hashOf(word, wordSeed);
    find(hash);
    if (before !== null) find(hashOf(word, before));
    before = hash;
  }
  return found;
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
  return twice ^ (twice >>> 16);
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
