/** Words a language knows, by what a slip of the fingers leaves as it is. */
export type Respelling = (norm: string) => string | undefined;

const shortest = 6;
const fewestConsonants = 5;

/** First and last letter stand; inside, letters are swapped, doubled or left out. */
const lettersOf = (word: string) => `${word[0]}${[...new Set(word)].sort().join('')}${word.at(-1)}`;

/** First and last letter and the consonants stand; vowels are wrong or left out. */
function skeletonOf(word: string): string | null {
  const consonants = word.replace(/[aeiou]/g, '');
  return consonants.length < fewestConsonants ? null : `${word[0]}=${consonants}${word.at(-1)}`;
}

const keysOf = (word: string) => [lettersOf(word), skeletonOf(word)];

/** Common words, by their first letter: the ones a hurried hand gets wrong. */
export function readSlips(written: readonly string[], unlike: readonly string[]): Respelling {
  const byLetter = new Map<string, string[]>();
  for (const word of written.join(' ').split(' ')) {
    const letter = word.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word]);
  }
  const others = new Set(unlike.join(' ').split(' '));
  return (norm) =>
    norm.length < 4 || norm.length > 20 || others.has(norm)
      ? undefined
      : byLetter.get(norm.charAt(0))?.find((word) => isOneSlip(norm, word));
}

/** As `Respelling`; a hurried note has more slips than two swapped letters, which make no other word. */
export type Nearest = (norm: string, isHurried: boolean) => string | undefined;

/** "bakc"; in a hurried note also "cutomer" and "anwsser": one slip away from a common word of four letters or more. */
export function readNearly(words: Iterable<string>): Nearest {
  const byShape = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) continue;
    for (const length of [-1, 0, 1]) {
      const shape = `${word[0]}${word.length + length}`;
      byShape.set(shape, [...(byShape.get(shape) ?? []), word]);
    }
  }
  const among = (norm: string) => byShape.get(`${norm[0]}${norm.length}`);
  return (norm, isHurried) => {
    if (norm.length < 3 || norm.length > 20) return undefined;
    const turned = `${norm[1]}${norm[0]}${norm.slice(2)}`;
    // Another last letter makes another form of a word in most languages: "cambia", "cambio".
    const isSlip = (word: string) =>
      (isSwapped(norm, word) && (isHurried || norm.at(-1) === word.at(-1))) ||
      (isHurried && norm.at(-1) === word.at(-1) && isNear(norm, word));
    const found = among(norm)?.find(isSlip);
    return found ?? (isHurried && among(turned)?.includes(turned) ? turned : undefined);
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

/** A letter left out or one too many; in a word of six a wrong one. */
function isNear(typed: string, meant: string): boolean {
  const longer = meant.length - typed.length;
  const at = firstChange(typed, meant);
  const isDoubled = meant[at] === meant[at - 1];
  if (longer === 1) return (meant.length > 4 || isDoubled) && typed.slice(at) === meant.slice(at + 1);
  if (longer === -1) return meant.length > 4 && typed.slice(at + 1) === meant.slice(at);
  return meant.length > 5 && typed.slice(at + 1) === meant.slice(at + 1);
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

/** "follwo" and "custmer" are meant as "follow" and "customer". Short words are too near to each other to guess. */
export function readRespelling(words: Iterable<string>): Respelling {
  const meant = new Map<string, string>();
  for (const word of words) {
    if (word.length < shortest || !/^[a-z]+$/.test(word)) continue;
    for (const key of keysOf(word)) if (key !== null && !meant.has(key)) meant.set(key, word);
  }
  return (norm) => {
    if (norm.length < shortest || norm.length > 20 || !/^[a-z]+$/.test(norm)) return undefined;
    for (const key of keysOf(norm)) {
      const found = key === null ? undefined : meant.get(key);
      if (found !== undefined && isAlike(norm, found)) return found;
    }
    return undefined;
  };
}
