import { listed } from '../patterns/word-kinds.ts';

/** Words a language knows, by what a slip of the fingers leaves as it is. */
export type Respelling = (norm: string) => string | undefined;

const shortest = 6;
const longest = 21;

const firstLetter = 97;
const letterAt = (word: string, at: number) => word.charCodeAt(at) - firstLetter;

/** First and last letter stand; inside, letters are swapped, doubled or left out. One number for which letters a word of a to z has. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << letterAt(word, at);
  return (letters * 26 + letterAt(word, 0)) * 26 + letterAt(word, word.length - 1);
}

const isLatin = /^[a-z]+$/;

/** Common words, by their first letter: the ones a hurried hand gets wrong. */
export function readSlips(written: readonly string[], unlike: readonly string[]): Respelling {
  const byLetter = new Map<string, string[]>();
  for (const word of listed(written)) {
    const letter = word.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word]);
  }
  const others = new Set(listed(unlike));
  return (norm) =>
    norm.length < 4 || norm.length > 20 || others.has(norm)
      ? undefined
      : byLetter.get(norm.charAt(0))?.find((word) => isOneSlip(norm, word));
}

/** In a long word also the last two letters are swapped; in a short one that may be another word: "camion", "camino". */
const longWord = 7;

/** How far a word may be from what is meant: two letters swapped inside; or at an end, or one doubled or not; or another letter. */
export type Reach = 'swap' | 'double' | 'letter';
export type Nearest = (norm: string, reach: Reach) => string | undefined;

/** "anwser"; "bakc" and "wil"; "cutomer": one slip away from a common word. Another letter is only a slip of a stock phrase's words. */
export function readNearly(common: Iterable<string>, stock: Iterable<string>): Nearest {
  const inStock = new Set(stock);
  const known = [...new Set([...inStock, ...common])];
  /** Places in `known`, by first letter and length. */
  const byShape = new Map<number, number[]>();
  const shapeOf = (word: string, length: number) => letterAt(word, 0) * 32 + length;
  for (const [place, word] of known.entries()) {
    if (word.length < 4 || word.length > longest || !isLatin.test(word)) continue;
    const shape = shapeOf(word, word.length);
    const alike = byShape.get(shape);
    if (alike === undefined) byShape.set(shape, [place]);
    else alike.push(place);
  }
  return (norm, reach) => {
    if (norm.length < 3 || norm.length >= longest) return undefined;
    // Another last letter makes another form of a word in most languages: "cambia", "cambio".
    const isSlip = (place: number) => {
      const word = known[place] ?? '';
      const endsAlike = norm.at(-1) === word.at(-1);
      if (isSwapped(norm, word)) return endsAlike || norm.length >= longWord || reach !== 'swap';
      if (reach === 'swap' || !endsAlike) return false;
      return isDoubled(norm, word) || (reach === 'letter' && inStock.has(word) && isNear(norm, word));
    };
    const found = [-1, 0, 1].map((more) => byShape.get(shapeOf(norm, norm.length + more))?.find(isSlip));
    return known[Math.min(...found.map((place) => place ?? known.length))];
  };
}

const firstChange = (typed: string, meant: string): number => {
  let at = 1;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  return at;
};

function isSwapped(typed: string, meant: string): boolean {
  const at = firstChange(typed, meant);
  return (
    typed.length === meant.length &&
    typed[at] === meant[at + 1] &&
    typed[at + 1] === meant[at] &&
    typed.slice(at + 2) === meant.slice(at + 2)
  );
}

/** A letter once for twice, or twice for once. */
function isDoubled(typed: string, meant: string): boolean {
  const [shorter, longer] = typed.length < meant.length ? [typed, meant] : [meant, typed];
  const at = firstChange(shorter, longer);
  return (
    longer.length === shorter.length + 1 &&
    longer[at] === longer[at - 1] &&
    shorter.slice(at) === longer.slice(at + 1)
  );
}

/** A letter left out or one too many; in a word of seven a wrong one. */
function isNear(typed: string, meant: string): boolean {
  const longer = meant.length - typed.length;
  const at = firstChange(typed, meant);
  if (longer === 1) return meant.length > 4 && typed.slice(at) === meant.slice(at + 1);
  if (longer === -1) return meant.length > 4 && typed.slice(at + 1) === meant.slice(at);
  return meant.length > 6 && typed.slice(at + 1) === meant.slice(at + 1);
}

/** Two letters swapped; in a word of five one left out too, in a longer one also one too many or a wrong one. */
function isOneSlip(typed: string, meant: string): boolean {
  const longer = meant.length - typed.length;
  if (longer > (meant.length > 4 ? 1 : 0) || longer < (meant.length > 5 ? -1 : 0)) return false;
  const at = firstChange(typed, meant);
  if (longer === 1) return typed.slice(at) === meant.slice(at + 1);
  if (longer === -1) return typed.slice(at + 1) === meant.slice(at);
  if (isSwapped(typed, meant)) return true;
  return meant.length > 5 && typed.slice(at + 1) === meant.slice(at + 1);
}

const mostUnlike = 3;

/** What differs stands close together. */
function isAlike(typed: string, meant: string): boolean {
  const shorter = Math.min(typed.length, meant.length);
  const before = Math.min(firstChange(typed, meant), shorter);
  let after = 0;
  while (after < shorter - before && typed.at(-1 - after) === meant.at(-1 - after)) after += 1;
  return (
    Math.abs(typed.length - meant.length) <= 1 &&
    Math.max(typed.length, meant.length) - before - after <= mostUnlike
  );
}

/** "follwo" and "folowup" are meant as "follow" and "followup". Short words are too near to each other to guess. */
export function readRespelling(words: Iterable<string>): Respelling {
  const meant = new Map<number, string>();
  for (const word of words) {
    if (word.length < shortest || !isLatin.test(word)) continue;
    const letters = lettersOf(word);
    if (!meant.has(letters)) meant.set(letters, word);
  }
  return (norm) => {
    if (norm.length < shortest || norm.length >= longest || !isLatin.test(norm)) return undefined;
    const found = meant.get(lettersOf(norm));
    return found !== undefined && isAlike(norm, found) ? found : undefined;
  };
}
