import { fold } from '../reading/fold.ts';
import { tokenise } from '../reading/tokenise.ts';

/** One place of a pattern: whole words, some of several tokens, beginnings of words, or any word at all. */
export type Element = {
  readonly whole: ReadonlySet<string>;
  readonly several: readonly (readonly string[])[];
  readonly stems: readonly string[];
  readonly any: boolean;
  /** No word, but a mark or an end: the phrase stands by itself there. */
  readonly edge: boolean;
  readonly optional: boolean;
};

export type Pattern<Tag> = { readonly tag: Tag; readonly elements: readonly Element[] };

/** Patterns by whatever they can begin with: a whole word, or the first two letters of a stem. */
export type PatternIndex<Tag> = {
  readonly whole: ReadonlyMap<string, readonly Pattern<Tag>[]>;
  readonly stems: ReadonlyMap<string, readonly Pattern<Tag>[]>;
};

export type Groups = Readonly<Record<string, string>>;

const simple = /^[a-z]+$/;
const spell = (written: string) =>
  simple.test(written)
    ? [written]
    : tokenise(written).flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm]));

const nothing: Element = {
  whole: new Set(),
  several: [],
  stems: [],
  any: false,
  edge: false,
  optional: false,
};

function readElement(written: string, groups: Groups): Element {
  const optional = written.endsWith('?');
  let body = optional ? written.slice(0, -1) : written;
  if (body === '_') return { ...nothing, any: true, optional };
  if (body === '.') return { ...nothing, edge: true, optional };
  if (body.startsWith('<')) body = (groups[body.slice(1, -1)] ?? '').replaceAll(' ', '|');
  const parts = body.split('|').filter((part) => part !== '');
  const spelt = parts.filter((part) => !part.endsWith('*')).map(spell);
  return {
    ...nothing,
    whole: new Set(spelt.filter(({ length }) => length === 1).flat()),
    several: spelt.filter(({ length }) => length > 1),
    stems: parts.filter((part) => part.endsWith('*')).map((part) => fold(part.slice(0, -1))),
    optional,
  };
}

/** Every pattern in a string of them, `;` between. */
export const readPatterns = <Tag>(tag: Tag, written: string, groups: Groups = {}): Pattern<Tag>[] =>
  written
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ tag, elements: line.split(/\s+/).map((part) => readElement(part, groups)) }));

export function indexPatterns<Tag>(patterns: readonly Pattern<Tag>[]): PatternIndex<Tag> {
  const whole = new Map<string, Pattern<Tag>[]>();
  const stems = new Map<string, Pattern<Tag>[]>();
  const add = (place: typeof whole, key: string, pattern: Pattern<Tag>) => {
    const bucket = place.get(key);
    if (!bucket) place.set(key, [pattern]);
    else if (bucket.at(-1) !== pattern) bucket.push(pattern);
  };
  for (const pattern of patterns) {
    for (const element of pattern.elements) {
      for (const word of element.whole) add(whole, word, pattern);
      for (const [first = ''] of element.several) add(whole, first, pattern);
      for (const stem of element.stems) add(stems, stem.slice(0, 2), pattern);
      if (!element.optional && !element.edge) break;
    }
  }
  return { whole, stems };
}
