import { fold } from '../reading/fold.ts';
import { remember } from '../reading/remember.ts';
import { tokenise } from '../reading/tokenise.ts';

/** One place of a pattern: words, beginnings of words, any word at all (`any`), or no word but a mark or an end (`edge`). */
export type Element = {
  readonly kind: 'words' | 'any' | 'edge';
  /** By the first token of each word, the tokens that follow it, the longest first. */
  readonly words: ReadonlyMap<string, readonly Tokens[]>;
  readonly stems: readonly string[];
  readonly isOptional: boolean;
  /** How many tokens it takes at most. */
  readonly reach: number;
};

type Tokens = readonly string[];

export type Pattern<Tag> = { readonly tag: Tag; readonly elements: readonly Element[] };

/** A pattern that begins with a word; with that word taken, its element `next` is the one to ask. */
export type Start<Tag> = { readonly pattern: Pattern<Tag>; readonly next: number };

type Buckets<Tag> = Map<string, Start<Tag>[]>;

/** Patterns by whatever they can begin with. */
export type PatternIndex<Tag> = {
  /** Those that begin with this word, whatever follows it. */
  readonly alone: (norm: string) => readonly Start<Tag>[];
  /** Those whose first word is written as several. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, readonly Start<Tag>[]>>;
  /** How many words a pattern looks at, at most. */
  readonly reach: number;
};

export type Groups = Readonly<Record<string, string>>;

const simple = /^[a-z]+$/;
const spell = (written: string) =>
  simple.test(written)
    ? [written]
    : tokenise(written).flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm]));

const none: readonly never[] = [];
const alone: readonly Tokens[] = [[]];

function readElement(written: string, groups: Groups): Element {
  const isOptional = written.endsWith('?');
  const body = isOptional ? written.slice(0, -1) : written;
  const words = new Map<string, readonly Tokens[]>();
  const stems: string[] = [];
  let reach = 1;
  const add = (part: string): void => {
    const [first, ...rest] = part.endsWith('*') ? [] : spell(part);
    if (part.startsWith('<')) for (const word of groupOf(part, groups)) add(word);
    else if (part.endsWith('*')) stems.push(fold(part.slice(0, -1)));
    else if (first !== undefined) {
      reach = Math.max(reach, rest.length + 1);
      const before = words.get(first);
      words.set(
        first,
        before ? [...before, rest].sort((one, other) => other.length - one.length) : rest[0] ? [rest] : alone,
      );
    }
  };
  const kind = body === '_' ? 'any' : body === '.' ? 'edge' : 'words';
  if (kind === 'words') for (const part of body.split('|')) add(part);
  return { kind, words, stems, isOptional, reach };
}

function groupOf(part: string, groups: Groups): string[] {
  const words = groups[part.slice(1, -1)];
  if (words === undefined)
    throw new Error(`A pattern names the group ${part}, and the lexicon has no such group.`);
  return words.split(' ');
}

type ElementReader = (written: string) => Element;

/** Each element is read once, however many patterns have it. */
export function elementReader(groups: Groups): ElementReader {
  const known = new Map<string, Element>();
  return (written) => {
    const element = known.get(written) ?? readElement(written, groups);
    known.set(written, element);
    return element;
  };
}

/** Every pattern in a string of them, `;` between. */
export const readPatterns = <Tag>(tag: Tag, written: string, read: ElementReader): Pattern<Tag>[] =>
  written
    .split(';')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ tag, elements: line.trim().split(/\s+/).map(read) }));

export function indexPatterns<Tag>(patterns: readonly Pattern<Tag>[]): PatternIndex<Tag> {
  const words: Buckets<Tag> = new Map();
  const pairs = new Map<string, Buckets<Tag>>();
  const stems: Buckets<Tag> = new Map();
  let farthest = 0;
  for (const pattern of patterns) {
    // One more than its words: an edge looks at what follows.
    farthest = Math.max(
      farthest,
      pattern.elements.reduce((sum, { reach }) => sum + reach, 1),
    );
    const { elements } = pattern;
    for (const [at, element] of elements.entries()) {
      const start = { pattern, next: at + 1 };
      for (const [first, rests] of element.words) {
        for (const [second] of rests) {
          if (second === undefined) put(words, first, start);
          else put(bucketsOf(pairs, first), second, { pattern, next: elements.length });
        }
      }
      for (const stem of element.stems) put(stems, stem, start);
      if (!element.isOptional && element.kind !== 'edge') break;
    }
  }
  const stemmed = [...stems];
  const alone = (norm: string): readonly Start<Tag>[] => {
    const whole = words.get(norm) ?? none;
    const begun = stemmed.flatMap(([stem, bucket]): Start<Tag>[] => (norm.startsWith(stem) ? bucket : []));
    return begun.length === 0 ? whole : [...whole, ...begun];
  };
  return {
    alone: stemmed.length > 0 ? remember(alone) : (norm) => words.get(norm) ?? none,
    pairs,
    reach: farthest,
  };
}

function bucketsOf<Tag>(pairs: Map<string, Buckets<Tag>>, first: string): Buckets<Tag> {
  const buckets: Buckets<Tag> = pairs.get(first) ?? new Map();
  pairs.set(first, buckets);
  return buckets;
}

function put<Tag>(buckets: Buckets<Tag>, key: string, start: Start<Tag>): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.push(start);
  else buckets.set(key, [start]);
}
