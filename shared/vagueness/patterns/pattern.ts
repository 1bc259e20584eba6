import { fold } from '../reading/fold.ts';
import type { Word } from '../reading/token.ts';
import { tokenise } from '../reading/tokenise.ts';

/** One place of a pattern: whole words (an alternative may be several tokens), beginnings of words, or any word at all. */
type Element = {
  readonly spelt: readonly (readonly string[])[];
  readonly stems: readonly string[];
  readonly any: boolean;
  /** No word, but a mark or an end: the phrase stands by itself there. */
  readonly edge: boolean;
  readonly optional: boolean;
};

export type Pattern<Tag> = { readonly tag: Tag; readonly elements: readonly Element[] };

/** Patterns by the first two letters of whatever they can begin with. */
export type PatternIndex<Tag> = ReadonlyMap<string, readonly Pattern<Tag>[]>;

/** Word indexes [from, to); `covered` leaves out the words that `_` stood for. */
export type Match<Tag> = {
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
  readonly covered: readonly number[];
};

export type Groups = Readonly<Record<string, string>>;

const simple = /^[a-z]+$/;
const spell = (written: string) =>
  simple.test(written)
    ? [written]
    : tokenise(written).flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm]));

function readElement(written: string, groups: Groups): Element {
  const optional = written.endsWith('?');
  let body = optional ? written.slice(0, -1) : written;
  if (body === '_' || body === '.')
    return { spelt: [], stems: [], any: body === '_', edge: body === '.', optional };
  if (body.startsWith('<')) body = (groups[body.slice(1, -1)] ?? '').replaceAll(' ', '|');
  const parts = body.split('|').filter((part) => part !== '');
  return {
    spelt: parts.filter((part) => !part.endsWith('*')).map(spell),
    stems: parts.filter((part) => part.endsWith('*')).map((part) => fold(part.slice(0, -1))),
    any: false,
    edge: false,
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
  const index = new Map<string, Pattern<Tag>[]>();
  for (const pattern of patterns) {
    for (const key of firstKeys(pattern.elements)) {
      const bucket = index.get(key);
      if (bucket) bucket.push(pattern);
      else index.set(key, [pattern]);
    }
  }
  return index;
}

function firstKeys(elements: readonly Element[]): Set<string> {
  const keys = new Set<string>();
  for (const { spelt, stems, optional, edge } of elements) {
    if (edge) continue;
    for (const [first] of spelt) if (first !== undefined) keys.add(first.slice(0, 2));
    for (const stem of stems) keys.add(stem.slice(0, 2));
    if (!optional) break;
  }
  return keys;
}

/** The longest of the patterns that begin at `start`; the first of two as long. */
export function matchAt<Tag>(
  index: PatternIndex<Tag>,
  words: readonly Word[],
  start: number,
  accepts: (tag: Tag) => boolean = () => true,
): Match<Tag> | null {
  const bucket = index.get(words[start]?.norm.slice(0, 2) ?? '');
  let best: Match<Tag> | null = null;
  for (const { tag, elements } of bucket ?? []) {
    if (!accepts(tag)) continue;
    const covered = longest(elements, 0, words, start, []);
    const last = covered?.at(-1);
    if (covered && last !== undefined && last >= (best?.to ?? start)) {
      best = { tag, from: start, to: last + 1, covered };
    }
  }
  return best;
}

function longest(
  elements: readonly Element[],
  at: number,
  words: readonly Word[],
  here: number,
  covered: readonly number[],
): readonly number[] | null {
  const element = elements[at];
  if (element === undefined) return covered;
  if (element.edge) return isEdge(words, here) ? longest(elements, at + 1, words, here, covered) : null;
  let best: readonly number[] | null = null;
  const consider = (found: readonly number[] | null) => {
    if (found && (best === null || (found.at(-1) ?? -1) > (best.at(-1) ?? -1))) best = found;
  };
  const length = stepLength(element, words, here, covered.length > 0);
  if (length > 0) {
    const taken = element.any ? covered : [...covered, ...Array.from({ length }, (_, step) => here + step)];
    consider(longest(elements, at + 1, words, here + length, taken));
  }
  if (element.optional) consider(longest(elements, skipped(elements, at), words, here, covered));
  return best;
}

/** Something other than white space stands before this word, or nothing does. */
function isEdge(words: readonly Word[], here: number): boolean {
  const word = words[here];
  const before = words[here - 1];
  return word === undefined || before === undefined || word.opens || word.at - before.at > 1;
}

/** Past an optional gap stand other gaps of the same row: to skip one is to skip all, or the ways would multiply. */
function skipped(elements: readonly Element[], at: number): number {
  let next = at + 1;
  if (elements[at]?.any) while (elements[next]?.any && elements[next]?.optional) next += 1;
  return next;
}

/** How many words the element takes here: 0 is none. A phrase does not run on into the next sentence. */
function stepLength(element: Element, words: readonly Word[], here: number, begun: boolean): number {
  const word = words[here];
  if (word === undefined || (begun && word.opens)) return 0;
  if (element.any) return begun ? 1 : 0;
  let length = 0;
  for (const spelt of element.spelt) {
    if (spelt.length > length && spelt.every((norm, step) => isNext(words[here + step], norm, step))) {
      length = spelt.length;
    }
  }
  if (length === 0 && element.stems.some((stem) => word.norm.startsWith(stem))) return 1;
  return length;
}

const isNext = (word: Word | undefined, norm: string, step: number) =>
  word !== undefined && word.norm === norm && (step === 0 || !word.opens);
