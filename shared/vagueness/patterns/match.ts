import type { Word } from '../reading/token.ts';
import { type Element, type Pattern, type PatternIndex, pairOf } from './pattern.ts';

/** Word indexes [from, to); `covered` leaves out the words that `_` stood for. */
export type Match<Tag> = {
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
  readonly covered: readonly number[];
};

/** The longest of the patterns that begin at `start`; of two as long, the one that is listed first. */
export function matchAt<Tag>(
  { whole, pairs, stems }: PatternIndex<Tag>,
  words: readonly Word[],
  start: number,
  accepts?: (tag: Tag) => boolean,
): Match<Tag> | null {
  const norm = words[start]?.norm ?? '';
  const beginning = whole.get(norm);
  const stemmed = stems.size > 0 ? stems.get(norm.slice(0, 2)) : undefined;
  const paired = pairs.size > 0 ? pairs.get(pairOf(norm, words[start + 1]?.norm ?? '')) : undefined;
  if (!beginning && !paired && !stemmed) return null;
  let best: Match<Tag> | null = null;
  const tryAll = (patterns: readonly Pattern<Tag>[]) => {
    for (const { tag, elements } of patterns) {
      if ((accepts && !accepts(tag)) || !canGoOn(elements, words, start)) continue;
      const covered = longest(elements, words, start);
      const to = (covered.at(-1) ?? -1) + 1;
      if (to > start && to > (best?.to ?? 0)) best = { tag, from: start, to, covered };
    }
  };
  if (beginning) tryAll(beginning);
  if (paired) tryAll(paired);
  for (const { stem, patterns } of stemmed ?? []) if (norm.startsWith(stem)) tryAll(patterns);
  return best;
}

/** Whether any pattern begins with this word. */
export const canBegin = (
  { whole, pairs, stems }: PatternIndex<unknown>,
  words: readonly Word[],
  at: number,
): boolean => {
  const norm = words[at]?.norm ?? '';
  return whole.has(norm) || stems.has(norm.slice(0, 2)) || pairs.has(pairOf(norm, words[at + 1]?.norm ?? ''));
};

/** Most patterns that begin here fail at their second word: seen without walking them. */
function canGoOn(elements: readonly Element[], words: readonly Word[], start: number): boolean {
  const [first, second] = elements;
  if (!first || first.optional || first.edge) return true;
  const length = stepLength(first, words, start, false);
  if (length === 0) return false;
  if (!second || second.optional || second.edge || second.any) return true;
  return stepLength(second, words, start + length, true) > 0;
}

const none: readonly number[] = [];

/** The words the pattern covers from here, in the longest of the ways it fits. Work grows with the pattern, never with the text. */
function longest(elements: readonly Element[], words: readonly Word[], start: number): readonly number[] {
  let best = none;
  const path: number[] = [];
  const walk = (at: number, here: number): void => {
    const element = elements[at];
    if (element === undefined) {
      if (path.length > 0 && (path.at(-1) ?? -1) > (best.at(-1) ?? -1)) best = [...path];
      return;
    }
    if (element.edge) {
      if (isEdge(words, here)) walk(at + 1, here);
      return;
    }
    const length = stepLength(element, words, here, path.length > 0);
    if (length > 0) {
      if (!element.any) for (let step = 0; step < length; step += 1) path.push(here + step);
      walk(at + 1, here + length);
      if (!element.any) path.length -= length;
    }
    if (element.optional) walk(skipped(elements, at), here);
  };
  walk(0, start);
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
  const several = element.severalBy.size > 0 ? element.severalBy.get(word.norm) : undefined;
  for (const spelt of several ?? []) {
    if (spelt.every((norm, step) => isNext(words[here + step], norm, step))) return spelt.length;
  }
  if (element.whole.has(word.norm)) return 1;
  return element.stems.length > 0 && element.stems.some((stem) => word.norm.startsWith(stem)) ? 1 : 0;
}

const isNext = (word: Word | undefined, norm: string, step: number) =>
  word !== undefined && word.norm === norm && (step === 0 || !word.opens);
