import type { CompiledLexicon, DateAtom } from '../lexicon/compile.ts';
import { type Match, matchesAt } from '../patterns/match.ts';
import type { Word } from '../reading/token.ts';

export type DateContext = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: CompiledLexicon;
  /** What begins at each word, once somebody asked. */
  readonly atoms: (readonly Match<DateAtom>[])[];
};

/** What a step of the grammar found, up to word `to`. */
export type Seen = { readonly name: string; readonly value: number | string; readonly to: number };

const emptyWord: Word = {
  kind: 'mark',
  norm: '',
  from: 0,
  to: 0,
  at: 0,
  opens: true,
  opensLine: true,
  isApart: true,
};

/** Kinds of number and the most each may be; none but minutes and hours may be nought. */
const numbers: Readonly<Record<string, number>> = {
  date: 31,
  count: 999,
  hours: 24,
  minutes: 59,
  year: 2999,
  fullYear: 2999,
};

const shapes: Readonly<Record<string, RegExp>> = {
  digits:
    /^(\d{4}([-/.])\d{1,2}\2\d{1,2}(t\d\d:\d\d\S*)?|\d{1,2}([-/.])\d{1,2}\4(\d{4}|\d\d)|\d{1,2}(\/\d{1,2}|\.\d{1,2}\.))$/i,
  // "9h" may be a duration: that is for the language to say.
  clock: /^(\d|[01]\d|2[0-3])([:h][0-5]\d(:\d\d)?(am|pm|h|uhr)?|am|pm|uhr)$/i,
};

type Condition = (context: DateContext, at: number) => boolean;

const conditions: Readonly<Record<string, Condition>> = {
  /** A script without spaces goes on here: marks stand right behind their number. */
  script: ({ words }, at) => words[at]?.kind === 'cjk',
  glued: ({ words }, at) => words[at]?.from === words[at - 1]?.to,
  led: (context, at) => see(context, at - 1, ['glue', 'at']) !== null,
  apart: standsApart,
  /** "at 9 with Ana" is a time, "at 9 sites" is not. */
  alone: (context, at) => {
    const kind = context.language.kinds(context.words[at]?.norm ?? '');
    return standsApart(context, at) || kind === 'function' || kind === 'stop';
  },
  /** "so", "do", "mon", "sat" are words of their own in some language; alone they are no day. */
  isDay: (context, at) => {
    const { kind, norm } = context.words[at - 1] ?? emptyWord;
    const isOrdinary = kind === 'word' && norm.length < 4 && context.language.kinds(norm) !== undefined;
    return !isOrdinary || ['glue', 'at'].some((name) => see(context, at - 2, [name]));
  },
};

export function see(context: DateContext, at: number, names: readonly string[]): Seen | null {
  const { words } = context;
  if (at < 0) return null;
  const [name = ''] = names;
  const { kind, norm } = words[at] ?? emptyWord;
  const condition = conditions[name];
  if (condition) return condition(context, at) ? { name, value: 0, to: at } : null;
  const shape = shapes[name];
  if (shape) return kind === 'number' ? seeChunk(context, at, name, shape) : null;
  const most = numbers[name];
  if (most !== undefined) {
    const value = Number(norm);
    const least = name === 'year' ? 1901 : /^[hm]/.test(name) ? 0 : 1;
    const fits = kind === 'number' && norm.length < 5 && value >= least && value <= most;
    return fits ? { name, value, to: at + 1 } : null;
  }
  let longest: Seen | null = null;
  for (const { tag, to } of atomsAt(context, at))
    if (names.includes(tag.name) && to > (longest?.to ?? at)) longest = { ...tag, to };
  return longest;
}

export function atomsAt({ atoms, language, words }: DateContext, at: number): readonly Match<DateAtom>[] {
  atoms[at] ??= matchesAt(language.dates, words, at);
  return atoms[at];
}

/** A step that only a number can be. */
export const isNumeric = (name: string): boolean => name in shapes || name in numbers;

/** The unbroken piece of text that begins with this word, if it has this shape. */
function seeChunk({ text, words }: DateContext, at: number, name: string, shape: RegExp): Seen | null {
  const from = words[at]?.from ?? 0;
  const piece = /^[^\s,;!?()（）[\]"'“”»\u3000-\u9fff]*/.exec(text.slice(from, from + 40))?.[0] ?? '';
  const chunk = piece.replace(/[-/:]+$/, '');
  const value = [chunk, chunk.replace(/\.$/, '')].find(
    (one) => shape.test(one) && (name === 'clock' || isDay(one)),
  );
  if (value === undefined) return null;
  let to = at;
  while ((words[to]?.from ?? text.length) < from + value.length) to += 1;
  return { name, value, to };
}

/** One of the two numbers is a month, the other a day of it. */
function isDay(chunk: string): boolean {
  const [first = 0, second = 0] = chunk
    .replace(/^\d{4}./, '')
    .split(/\D/)
    .map(Number);
  const [less, more] = first < second ? [first, second] : [second, first];
  return less > 0 && less < 13 && more < 32 && chunk !== '24/7';
}

/** Nothing follows, or a mark stands before what does. */
function standsApart({ text, words }: DateContext, next: number): boolean {
  const before = words[next - 1];
  const after = words[next];
  return !before || !after || after.opens || /\S/.test(text.slice(before.to, after.from).slice(0, 40));
}
