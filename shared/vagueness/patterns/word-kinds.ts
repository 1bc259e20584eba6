import { foldOnce } from '../reading/fold.ts';
import { remember } from '../reading/remember.ts';

/** What each word of a language weighs, looked up in a time that hardly depends on how many there are. */
export type WordKinds<Kind> = (norm: string) => Kind | undefined;

const longestInflected = 40;

/** The words of a list, which stand in strings with spaces between them. */
export const listed = (words: readonly string[]): string[] =>
  words
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');

/** Later lists win over earlier ones; a whole word wins over a `stem*`, a longer stem over a shorter. A stem has two letters or more. */
export function readWordKinds<Kind>(lists: readonly (readonly [Kind, readonly string[]])[]): WordKinds<Kind> {
  const whole = new Map<string, Kind>();
  const stems = new Map<string, Kind>();
  const tails = new Map<string, Kind>();
  for (const [kind, words] of lists) {
    for (const word of listed(words)) {
      if (word.endsWith('*')) stems.set(foldOnce(word.slice(0, -1)), kind);
      else if (word.startsWith('*')) tails.set(foldOnce(word.slice(1)), kind);
      else whole.set(foldOnce(word), kind);
    }
  }
  const byBeginning = groupParts(stems, (part) => part.slice(0, 2));
  const byEnd = groupParts(tails, (part) => part.slice(-2));
  if (byBeginning.size + byEnd.size === 0) return (norm) => whole.get(norm);
  return remember((norm) => {
    const exact = whole.get(norm);
    if (exact !== undefined || norm.length > longestInflected) return exact;
    for (const [stem, kind] of byBeginning.get(norm.slice(0, 2)) ?? none)
      if (norm.startsWith(stem)) return kind;
    for (const [tail, kind] of byEnd.get(norm.slice(-2)) ?? none)
      if (norm.length > tail.length && norm.endsWith(tail)) return kind;
    return undefined;
  });
}

const none: readonly never[] = [];

type Part<Kind> = readonly [part: string, kind: Kind];

/** The longest first: a longer stem wins over a shorter. */
function groupParts<Kind>(parts: ReadonlyMap<string, Kind>, keyOf: (part: string) => string) {
  const groups = new Map<string, Part<Kind>[]>();
  for (const part of [...parts].sort(([left], [right]) => right.length - left.length)) {
    const key = keyOf(part[0]);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return groups;
}
