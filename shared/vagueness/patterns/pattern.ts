import { fold } from '../reading/fold.ts';
import { tokenise } from '../reading/tokenise.ts';

/** One place of a pattern: whole words, some of several tokens, beginnings of words, or any word at all. */
export type Element = {
  readonly whole: ReadonlySet<string>;
  readonly several: readonly (readonly string[])[];
  /** The same by their first token. */
  readonly severalBy: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly stems: readonly string[];
  readonly any: boolean;
  /** No word, but a mark or an end: the phrase stands by itself there. */
  readonly edge: boolean;
  readonly optional: boolean;
};

export type Pattern<Tag> = { readonly tag: Tag; readonly elements: readonly Element[] };

/** Patterns by whatever they can begin with: a whole word, two words, or the first two letters of a stem. */
export type PatternIndex<Tag> = {
  readonly pairs: ReadonlyMap<string, readonly Pattern<Tag>[]>;
  readonly whole: ReadonlyMap<string, readonly Pattern<Tag>[]>;
  readonly stems: ReadonlyMap<string, readonly Stem<Tag>[]>;
};

type Stem<Tag> = { readonly stem: string; readonly patterns: readonly Pattern<Tag>[] };

export type Groups = Readonly<Record<string, string>>;

const simple = /^[a-z]+$/;
const spell = (written: string) =>
  simple.test(written)
    ? [written]
    : tokenise(written).flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm]));

const nothing: Element = {
  whole: new Set(),
  several: [],
  severalBy: new Map(),
  stems: [],
  any: false,
  edge: false,
  optional: false,
};

function byFirst(
  several: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const one of several) found.set(one[0] ?? '', [...(found.get(one[0] ?? '') ?? []), one]);
  return found;
}

function readElement(written: string, groups: Groups): Element {
  const optional = written.endsWith('?');
  let body = optional ? written.slice(0, -1) : written;
  if (body === '_') return { ...nothing, any: true, optional };
  if (body === '.') return { ...nothing, edge: true, optional };
  if (body.startsWith('<')) body = (groups[body.slice(1, -1)] ?? '').replaceAll(' ', '|');
  const parts = body.split('|').filter((part) => part !== '');
  const spelt = parts.filter((part) => !part.endsWith('*')).map(spell);
  const several = spelt.filter(({ length }) => length > 1);
  return {
    ...nothing,
    whole: new Set(spelt.filter(({ length }) => length === 1).flat()),
    several,
    severalBy: byFirst(several),
    stems: parts.filter((part) => part.endsWith('*')).map((part) => fold(part.slice(0, -1))),
    optional,
  };
}

export const pairOf = (first: string, second: string): string => `${first} ${second}`;

type ElementReader = (written: string) => Element;

/** Each element is read once, however many patterns have it. */
export function elementReader(groups: Groups): ElementReader {
  const known = new Map<string, Element>();
  return (written) => {
    const found = known.get(written);
    if (found) return found;
    const made = readElement(written, groups);
    known.set(written, made);
    return made;
  };
}

/** Every pattern in a string of them, `;` between. */
export const readPatterns = <Tag>(
  tag: Tag,
  written: string,
  groups: Groups | ElementReader = {},
): Pattern<Tag>[] => {
  const read = typeof groups === 'function' ? groups : elementReader(groups);
  return written
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ tag, elements: line.split(/\s+/).map(read) }));
};

export function indexPatterns<Tag>(patterns: readonly Pattern<Tag>[]): PatternIndex<Tag> {
  const whole = new Map<string, Pattern<Tag>[]>();
  const pairs = new Map<string, Pattern<Tag>[]>();
  const stems = new Map<string, Pattern<Tag>[]>();
  const byLetters = new Map<string, Set<string>>();
  const add = (place: typeof whole, key: string, pattern: Pattern<Tag>) => {
    const bucket = place.get(key);
    if (!bucket) place.set(key, [pattern]);
    else if (bucket.at(-1) !== pattern) bucket.push(pattern);
  };
  for (const pattern of patterns) {
    for (const element of pattern.elements) {
      for (const word of element.whole) add(whole, word, pattern);
      for (const [first = '', second = ''] of element.several) add(pairs, pairOf(first, second), pattern);
      for (const stem of element.stems) {
        add(stems, stem, pattern);
        const letters = stem.slice(0, 2);
        byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(stem));
      }
      if (!element.optional && !element.edge) break;
    }
  }
  const stemmed = new Map<string, readonly Stem<Tag>[]>();
  for (const [letters, ones] of byLetters)
    stemmed.set(
      letters,
      [...ones].map((stem) => ({ stem, patterns: stems.get(stem) ?? [] })),
    );
  return { whole, pairs, stems: stemmed };
}
