import type { Word } from '../reading/token.ts';
import type { Element, PatternIndex, Start } from './pattern.ts';

/** Word indexes [from, to); `covered` leaves out the words that `_` stood for. */
export type Match<Tag> = {
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
  readonly covered: readonly number[];
};

const nothing: readonly never[] = [];

/** Where patterns may begin here: with this word, or with it and the next. */
function startsAt<Tag>(
  { alone, pairs }: PatternIndex<Tag>,
  words: readonly Word[],
  at: number,
): readonly Start<Tag>[] {
  const norm = words[at]?.norm ?? '';
  const found = alone(norm);
  const paired = pairs.get(norm)?.get(words[at + 1]?.norm ?? '');
  return paired ? [...found, ...paired] : found;
}

/** Every pattern that fits at `start`, each in the longest of its ways. */
export function matchesAt<Tag>(
  index: PatternIndex<Tag>,
  words: readonly Word[],
  start: number,
): readonly Match<Tag>[] {
  let found: Match<Tag>[] | undefined;
  for (const { pattern, next } of startsAt(index, words, start)) {
    const { tag, elements } = pattern;
    if (!hasNext(elements, next, words, start + 1)) continue;
    const covered = longest(elements, words, start);
    const to = (covered.at(-1) ?? -1) + 1;
    if (to > start) {
      found ??= [];
      found.push({ tag, from: start, to, covered });
    }
  }
  return found ?? nothing;
}

/** The longest of the patterns that fit at `start`; of two as long, the one that is listed first. */
export function matchAt<Tag>(
  index: PatternIndex<Tag>,
  words: readonly Word[],
  start: number,
): Match<Tag> | null {
  let best: Match<Tag> | null = null;
  for (const match of matchesAt(index, words, start)) if (match.to > (best?.to ?? 0)) best = match;
  return best;
}

export const longestWhole = 12;

/** All of these words are one of the patterns. */
export const isWhole = (index: PatternIndex<unknown>, words: readonly Word[]): boolean =>
  words.length <= longestWhole &&
  matchesAt(index, words, 0).some(({ covered }) => covered.length === words.length);

/**
 * Most patterns that begin here fail at their second word, seen without walking them: one of the elements that may come next, from
 * `first` on, takes the word here, or none is needed.
 */
function hasNext(elements: readonly Element[], first: number, words: readonly Word[], here: number): boolean {
  for (let at = first; at < elements.length; at += 1) {
    const next = elements[at];
    if (next === undefined || next.kind === 'any') return true;
    if (next.kind === 'edge' ? isEdge(words, here) : canStep(next, words, here)) return true;
    if (!next.isOptional) return false;
  }
  return true;
}

/** Whether the element takes any words here, inside a phrase. */
function canStep({ words: known, stems }: Element, words: readonly Word[], here: number): boolean {
  const word = words[here];
  if (word === undefined || word.opens) return false;
  const rests = known.get(word.norm);
  if (!rests) return stems.length > 0 && stems.some((stem) => word.norm.startsWith(stem));
  return rests[0]?.length === 0 || rests.some((rest) => isNextAll(words, here, rest));
}

const none: readonly number[] = [];

/** The words the pattern covers from here, in the longest of the ways it fits. Work grows with the pattern, never with the text. */
function longest(elements: readonly Element[], words: readonly Word[], start: number): readonly number[] {
  let best = none;
  const path: number[] = [];
  const walk = (at: number, here: number): void => {
    const element = elements[at];
    if (element === undefined) {
      if ((path.at(-1) ?? -1) > (best.at(-1) ?? -1)) best = [...path];
      return;
    }
    const { kind, isOptional } = element;
    if (kind === 'edge') {
      if (isEdge(words, here)) walk(at + 1, here);
      return;
    }
    const before = path.length;
    for (const length of stepLengths(element, words, here, before > 0)) {
      if (kind !== 'any') for (let step = 0; step < length; step += 1) path.push(here + step);
      walk(at + 1, here + length);
      path.length = before;
    }
    if (isOptional) walk(pastGaps(elements, at), here);
  };
  walk(0, start);
  return best;
}

/** Something other than white space stands before this word, or nothing does. */
const isEdge = (words: readonly Word[], here: number): boolean => words[here]?.isApart !== false;

/** Past an optional gap stand other gaps of the same row: to skip one is to skip all, or the ways would multiply. */
function pastGaps(elements: readonly Element[], at: number): number {
  let next = at + 1;
  if (elements[at]?.kind === 'any')
    while (elements[next]?.kind === 'any' && elements[next]?.isOptional) next += 1;
  return next;
}

const one: readonly number[] = [1];

/** How many words the element can take here, the most first. A phrase does not run on into the next sentence. */
function stepLengths(
  element: Element,
  words: readonly Word[],
  here: number,
  isBegun: boolean,
): readonly number[] {
  const word = words[here];
  if (word === undefined || (isBegun && word.opens)) return none;
  if (element.kind === 'any') return isBegun ? one : none;
  const rests = element.words.get(word.norm);
  if (rests && rests[0]?.length !== 0)
    return rests.filter((rest) => isNextAll(words, here, rest)).map(({ length }) => length + 1);
  return rests || element.stems.some((stem) => word.norm.startsWith(stem)) ? one : none;
}

const isNextAll = (words: readonly Word[], here: number, rest: readonly string[]) =>
  rest.every((norm, step) => isNext(words[here + step + 1], norm));

const isNext = (word: Word | undefined, norm: string) => word?.norm === norm && !word.opens;
