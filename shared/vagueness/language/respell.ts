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
