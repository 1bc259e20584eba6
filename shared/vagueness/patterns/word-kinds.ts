import { fold } from '../reading/fold.ts';

/** What each word of a language weighs, looked up in a time that does not depend on how many there are. */
export type WordKinds<Kind> = (norm: string) => Kind | undefined;

/** Notes use the same words again: so many are remembered, and then forgotten all at once. */
const mostKept = 2000;

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
  const stemLengths = lengthsOf(stems);
  const tailLengths = lengthsOf(tails);
  const find = (norm: string): Kind | undefined => {
    const exact = whole.get(norm);
    if (exact !== undefined || norm.length > 40) return exact;
    for (const length of stemLengths) {
      const kind = length <= norm.length ? stems.get(norm.slice(0, length)) : undefined;
      if (kind !== undefined) return kind;
    }
    for (const length of tailLengths) {
      const kind = length < norm.length ? tails.get(norm.slice(-length)) : undefined;
      if (kind !== undefined) return kind;
    }
    return undefined;
  };
  const known = new Map<string, Kind | undefined>();
  return (norm) => {
    if (known.has(norm)) return known.get(norm);
    if (known.size >= mostKept) known.clear();
    const kind = find(norm);
    known.set(norm, kind);
    return kind;
  };
}

/** The longest first: a longer stem wins over a shorter. */
const lengthsOf = (parts: ReadonlyMap<string, unknown>) =>
  [...new Set([...parts.keys()].map(({ length }) => length))].sort((left, right) => right - left);
