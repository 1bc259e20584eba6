import { remember } from '../../reading/remember.ts';
import type { Word } from '../../reading/token.ts';
import type { Rule, Span } from '../rule.ts';

/** The rows of the keyboards of our languages, as they are read without accents: Spanish ñ is n, German ö is o. */
const rows =
  'qwertyuiop asdfghjkl zxcvbnm qwertzuiopu asdfghjkloa yxcvbnm azertyuiop qsdfghjklmu wxcvbn asdfghjkln asdfghjklc qaz wsx edc rfv tgb yhn ujm';
/** Three keys in a row, in either direction. */
const triples = new Set(
  `${rows} ${[...rows].reverse().join('')}`
    .split(' ')
    .flatMap((path) => [...path].slice(2).map((_, at) => path.slice(at, at + 3))),
);
const longestRead = 60;
/** So many letters for one that is left of them: keys held down, one after the other. */
const leastHeld = 3;

/** Keys pressed in a row, one key again and again, or letters that no language puts together. Careful: a wrong yes holds a note. */
export const keyboardMash: Rule = {
  name: 'keyboard-mash',
  mask: (words, { fieldName }) => {
    if (fieldName === undefined && isCountedOff(words)) return [{ firstWord: 0, lastWord: 1 }];
    const certain = words.map(
      ({ kind, norm, from, to }) =>
        kind === 'word' &&
        (isMash(norm) ||
          (norm.length === 1 && to - from > 2) ||
          (norm.length > 1 && to - from >= norm.length * leastHeld)),
    );
    // Beside keys in a row a few more of one row are no abbreviation; elsewhere "sdk" and "rj" may be one.
    const isMashed = certain.includes(true);
    const masked = words.map(
      ({ kind, norm }, at) => certain[at] || (isMashed && kind === 'word' && isBesideMash(norm)),
    );
    if (isMixedMash(words) || isRowsAlone(words)) return [{ firstWord: 0, lastWord: words.length }];
    // An unlikely word is only mash where no other word is: "rplcd fltr" is a trade's shorthand.
    const isAllUnlikely = words.every(
      ({ kind, norm }, at) => masked[at] || (kind === 'word' && isUnlikely(norm)),
    );
    return words.flatMap((word, at): Span[] =>
      masked[at] || (isAllUnlikely && word.kind === 'word') ? [{ firstWord: at, lastWord: at + 1 }] : [],
    );
  },
};

const isMash = remember((norm) => {
  if (norm.length < 3 || norm.length > 2000) return norm.length > 2000;
  const word = norm.slice(0, longestRead);
  if (word[0] === word[1] && /^([a-z])\1+$/.test(word)) return !/^(www|iii|mmm)$/.test(word);
  if (word.length < 4) return /^(asd|qwe|jkl|zxc)$/.test(word);
  if (isLoop.test(word) || isTwice.test(word) || isOneRow(word) || leftHand.test(word)) return true;
  return inRows(word) >= word.length * 0.6 && !/^(were|tree|power|query)/.test(word);
});

/** Two or three letters again and again: "dfdfdf", "hahaha". */
const isLoop = /^([a-z]{2,3}?)\1{2,}[a-z]{0,2}$/;
/** A longer run twice, of one row: "weoiruweoiru". */
const isTwice = /^([qwertyuiop]{5,}|[asdfghjkl]{5,})\1$/;
const homeRow = /^[asdfghjkl]{5,}$/;
const topRow = /^[qwertyuiop]{5,}$/;
/** The bottom row has no vowel, nor has the home row without its a. */
const bare = /^[zxcvbnm]{4,}$|^[sdfghjkl]{4,}$/;

/** One row only, and four consonants in a row at that: "glass" and "property" are words, "fjdkghs" is none. */
const isOneRow = (word: string) =>
  bare.test(word) || ((homeRow.test(word) || topRow.test(word)) && /[^aeiouy]{4}/.test(word));

/** "asdas", "dasd", "sadf": the left hand on its row. A word of it has its consonants apart ("gafas"), or an s behind ("adds"). */
const leftHand = /^(?!asda$)(?=.*(s[dfg]|d[fg]|f[dg]|g[df]))[asdfg]+$/;

/** Kana between keys in a row: the same keys, read by an input method ("さdふぁsdf"). */
function isMixedMash(words: readonly Word[]): boolean {
  const latin = words.filter(({ kind }) => kind !== 'cjk');
  return (
    words.length <= mostMixed &&
    latin.length < words.length &&
    latin.some(({ norm }) => triples.has(norm)) &&
    latin.every(({ norm }) => /^[bcdfghjklmnpqrstvwxz]{1,5}$/.test(norm)) &&
    words.every(
      ({ kind, norm, isApart, at }) =>
        (kind !== 'cjk' || kana.test(norm)) && (at === words[0]?.at || !isApart),
    )
  );
}

/** "123", "1111": the row of digits, and nothing else. */
const isCountedOff = ([first, ...rest]: readonly Word[]) =>
  first?.kind === 'number' &&
  rest.length === 0 &&
  /^(?:0?123(?:4(?:5(?:6(?:7(?:89?0?)?)?)?)?)?|(\d)\1{2,})$/.test(first.norm);

/** Three keys in a row are a word here and there; several such and nothing else are none. */
const isRowsAlone = (words: readonly Word[]) =>
  words.length > 1 && words.every(({ kind, norm }) => kind === 'word' && triples.has(norm));

const mostMixed = 12;
const kana = /[\u3041-\u30ff]/;

const isBesideMash = (word: string) =>
  triples.has(word) ||
  /^([bcdfghjklmnpqrstvwxz]{4,8}|[sdfghjkl]{2,3}|[zxcvbnm]{2,3}|[qwrtp]{3})$/.test(word) ||
  isUnlikely(word);

/** How many letters stand in runs of three or more along a row, in either direction, where one run has at least four or two follow each other. */
function inRows(word: string): number {
  let covered = 0;
  let longest = 0;
  let runs = 0;
  for (let at = 0; at < word.length; at += 1) {
    const from = at;
    while (triples.has(word.slice(at, at + 3))) at += 1;
    if (at === from) continue;
    runs += 1;
    covered += at - from + 2;
    longest = Math.max(longest, at - from + 2);
    at += 1;
  }
  return longest >= 4 || runs >= 2 ? covered : 0;
}

/** Letters that stand side by side in none of our languages. */
const impossible =
  /q[bcdfghjklmnpqrstvwxz]|(?<!i)j[bcdfghklmnpqrstvwxz]|[fghkpvwxz]q|[bcdfgjkpqtvwz]x[bdfgjkqvwxz]|vk|wv|zx|xz|vw/;

function isUnlikely(norm: Word['norm']): boolean {
  const letters = norm.slice(0, longestRead);
  if (letters.length > 4 && impossible.test(letters)) return true;
  if (letters.length < 6 || !/^[a-z]+$/.test(letters)) return false;
  // Languages that write one sound with several letters have long rows of consonants: "Lastschrift", "Angstschweiß".
  const sounds = letters.replace(/sch|tsch|[cpst]h|ck|ng|sz|cz|rz/g, 's');
  const vowels = sounds.replace(/[^aeiouy]/g, '').length / sounds.length;
  const cluster = Math.max(...sounds.split(/[aeiouy]/).map(({ length }) => length));
  return vowels < 0.16 || (cluster >= 6 && vowels < 0.25);
}
