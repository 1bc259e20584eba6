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

/** Two letters swapped; in a word of five one left out too, in a longer one also one too many or a wrong one. */
function isOneSlip(typed: string, meant: string): boolean {
  const longer = meant.length - typed.length;
  if (longer > (meant.length > 4 ? 1 : 0) || longer < (meant.length > 5 ? -1 : 0)) return false;
  let at = 1;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  if (longer === 1) return typed.slice(at) === meant.slice(at + 1);
  if (longer === -1) return typed.slice(at + 1) === meant.slice(at);
  const isSwap = typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
  if (isSwap) return typed.slice(at + 2) === meant.slice(at + 2);
  return meant.length > 5 && typed.slice(at + 1) === meant.slice(at + 1);
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
      if (found !== undefined && Math.abs(found.length - norm.length) <= 1) return found;
    }
    return undefined;
  };
}
