import { fold } from '../reading/fold.ts';

/** What each word of a language weighs, looked up in a time that does not depend on how many there are. */
export type WordKinds<Kind> = (norm: string) => Kind | undefined;

/** Later lists win over earlier ones; a whole word wins over a `stem*`, a longer stem over a shorter. */
export function readWordKinds<Kind>(lists: readonly (readonly [Kind, readonly string[]])[]): WordKinds<Kind> {
  const whole = new Map<string, Kind>();
  const stems = new Map<string, Kind>();
  const tails = new Map<string, Kind>();
  for (const [kind, words] of lists) {
    for (const word of words.join(' ').split(/\s+/)) {
      if (word.endsWith('*')) stems.set(fold(word.slice(0, -1)), kind);
      else if (word.startsWith('*')) tails.set(fold(word.slice(1)), kind);
      else if (word !== '') whole.set(fold(word), kind);
    }
  }
  const lengths = [...stems.keys()].map(({ length }) => length);
  const shortestStem = Math.min(...lengths, 40);
  const longestStem = Math.max(...lengths, 0);
  return (norm) => {
    const exact = whole.get(norm);
    if (exact !== undefined || norm.length > 40) return exact;
    for (let end = Math.min(norm.length, longestStem); end >= shortestStem; end -= 1) {
      const kind = stems.get(norm.slice(0, end));
      if (kind !== undefined) return kind;
    }
    if (tails.size === 0) return undefined;
    for (let start = 1; start < norm.length - 1; start += 1) {
      const kind = tails.get(norm.slice(start));
      if (kind !== undefined) return kind;
    }
    return undefined;
  };
}
