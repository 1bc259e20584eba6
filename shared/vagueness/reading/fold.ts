import { remember } from './remember.ts';

/** Letters that are their own plain form: ASCII, kana, kanji. */
const plain = /^(?:[a-z0-9]+|[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff])$/;
const accents = /[\u0300-\u036f\u200b-\u200d\u00ad]|[\ufe0e\ufe0f]|\u20e3/g;
const longRun = /(\p{L})\1\1/u;
const longRuns = /(\p{L})\1{2,}/gu;

/** One spelling for all the ways a word is typed: width, case, accents, and letters held down ("pleaseeee"). */
export function foldOnce(word: string): string {
  const lower = word.toLowerCase();
  const bare = plain.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(accents, '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/ß/g, 'ss')
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae');
  return bare.length > 3 && longRun.test(bare) ? bare.replace(longRuns, '$1') : bare;
}

/** The same for the words of a text, which come again and again. */
export const fold = remember(foldOnce);
