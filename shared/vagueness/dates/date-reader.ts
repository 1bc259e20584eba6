import type { CompiledLexicon, DateAtom } from '../lexicon/compile.ts';
import { matchAt } from '../patterns/match.ts';
import type { Word } from '../reading/token.ts';
import { type DayNumber, endOf, findDay, nextYearly, partsOf } from './calendar.ts';
import { type Clock, type DateOrder, findNumericDate } from './numeric.ts';

/** What was read from one word on: up to word `to`, a day (null: a day, but nobody said what today is), a time. */
export type DateRead = {
  readonly to: number;
  readonly day?: DayNumber | null;
  readonly time?: Clock | null;
  /** "today", "yesterday": said in passing in any note, so hardly something to hold on to. */
  readonly isPassing?: boolean;
};

export type DateContext = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: CompiledLexicon;
  readonly today: DayNumber | null;
  readonly order: DateOrder;
};

export type Atom = { readonly value: number; readonly to: number; readonly name: string };

export function findAtom({ language, words }: DateContext, at: number, ...names: string[]): Atom | null {
  const match = matchAt<DateAtom>(language.dates, words, at, ({ name }) => names.includes(name));
  return match && { ...match.tag, to: match.to };
}

export function numberAt({ words }: DateContext, at: number, most: number): number | null {
  const word = words[at];
  return word?.kind === 'number' && word.norm.length <= 4 && Number(word.norm) <= most
    ? Number(word.norm)
    : null;
}

/** The unbroken piece of text that begins with this word, without the punctuation after it. */
export function chunkAt({ text }: DateContext, word: Word): string {
  const piece = text.slice(word.from, word.from + 40);
  const end = piece.search(/[\s,;!?()[\]"'“”»\u3000-\u9fff]/);
  return (end < 0 ? piece : piece.slice(0, end)).replace(/[-/:]+$/, '');
}

export function wordAfter(context: DateContext, at: number, offset: number): number {
  let next = at;
  while ((context.words[next]?.from ?? offset) < offset) next += 1;
  return next;
}

/** Past small words; three at most, so that a text of small words costs no more than another. */
export function skip(context: DateContext, at: number, name: string): number {
  let next = at;
  for (let left = 3; left > 0; left -= 1) next = findAtom(context, next, name)?.to ?? next;
  return next;
}

const plus = (today: DayNumber | null, days: number) => (today === null ? null : today + days);

export function readDay(context: DateContext, at: number): DateRead | null {
  const { words, today } = context;
  const word = words[at];
  if (word === undefined) return null;
  if (word.kind === 'number') return readNumbered(context, at) ?? readMonthFirst(context, at);
  const relative = findAtom(context, at, 'relative');
  if (relative) {
    const weekday = findAtom(context, relative.to, 'weekday');
    return {
      to: weekday && words[relative.to]?.kind === 'cjk' ? weekday.to : relative.to,
      day: plus(today, relative.value),
      isPassing: relative.value <= 0,
    };
  }
  const end = findAtom(context, at, 'end');
  if (end) return { to: end.to, day: today === null ? null : endOf(end.value, today) };
  return readWeekday(context, at) ?? readMonthFirst(context, at) ?? readCount(context, at);
}

function readWeekday(context: DateContext, at: number): DateRead | null {
  const before = findAtom(context, at, 'next', 'last');
  const weekday = findAtom(context, skip(context, before?.to ?? at, 'glue'), 'weekday');
  if (!weekday) return null;
  const exact = readExact(context, skip(context, weekday.to, 'glue'));
  if (exact) return exact;
  const after = before ? null : findAtom(context, weekday.to, 'next', 'last');
  if (isOrdinaryWord(context, weekday.to - 1) && !before && !after && !leadsIn(context, at - 1)) return null;
  const to = after?.to ?? weekday.to;
  const { today } = context;
  if (today === null) return { to, day: null };
  const step = (weekday.value - partsOf(today).weekday + 7) % 7 || 7;
  const which = before ?? after;
  if (which?.name === 'last') return { to, day: today + (step === 7 ? -7 : step - 7) };
  const monday = today - ((partsOf(today).weekday + 6) % 7);
  return { to, day: which ? monday + 7 + ((weekday.value + 6) % 7) : today + step };
}

/** "so", "do", "mon", "sat" are words of their own in some language; alone they are no day. */
const isOrdinaryWord = ({ words, language }: DateContext, at: number) =>
  (words[at]?.norm.length ?? 9) <= 3 &&
  words[at]?.kind === 'word' &&
  language.kinds(words[at]?.norm ?? '') !== undefined;

const leadsIn = (context: DateContext, at: number) => at >= 0 && findAtom(context, at, 'glue', 'at') !== null;

const readExact = (context: DateContext, at: number) =>
  context.words[at]?.kind === 'number' ? readNumbered(context, at) : readMonthFirst(context, at);

/** "14/1", "14 January 2027", "14日", "3 days ago". */
function readNumbered(context: DateContext, at: number): DateRead | null {
  const { words, today, order } = context;
  const word = words[at];
  if (word === undefined) return null;
  const chunk = chunkAt(context, word);
  const numeric =
    findNumericDate(chunk, order, today) ?? findNumericDate(chunk.replace(/\.$/, ''), order, today);
  if (numeric) {
    return {
      to: wordAfter(context, at, word.from + chunk.length),
      day: numeric.day,
      ...(numeric.time && { time: numeric.time }),
    };
  }
  const year = numberAt(context, at, 2999);
  const yearMark = findAtom(context, at + 1, 'yearMark');
  if (yearMark && year !== null) return readMonthFirst(context, yearMark.to, year);
  const date = numberAt(context, at, 31);
  const ordinal = findAtom(context, at + 1, 'ordinal');
  const month =
    date === null ? null : findAtom(context, skip(context, ordinal?.to ?? at + 1, 'glue'), 'monthName');
  if (month && date !== null && date > 0) return withYear(context, month.to, month.value, date);
  const counted = readCount(context, at);
  if (counted || !ordinal || date === null || date === 0) return counted;
  const standsAlone =
    words[ordinal.to] === undefined || words[ordinal.to]?.opens || words[at + 1]?.kind === 'cjk';
  if (!standsAlone && !isFollowedByMark(context, ordinal.to)) return null;
  return leadsIn(context, at - 1) || words[at + 1]?.kind === 'cjk'
    ? { to: ordinal.to, day: today === null ? null : nextMonthly(today, date) }
    : null;
}

export const isFollowedByMark = ({ text, words }: DateContext, next: number): boolean => {
  const before = words[next - 1];
  const after = words[next];
  return (
    before === undefined ||
    after === undefined ||
    /[^\s]/.test(text.slice(before.to, after.from).slice(0, 40))
  );
};

function nextMonthly(today: DayNumber, date: number): DayNumber | null {
  const { year, month } = partsOf(today);
  for (const ahead of [0, 1, 2]) {
    const day = findDay(year + Math.floor((month + ahead) / 12), (month + ahead) % 12, date);
    if (day !== null && day >= today) return day;
  }
  return null;
}

/** "January 14th, 2027", "1月14日". */
function readMonthFirst(context: DateContext, at: number, year?: number): DateRead | null {
  const month = findAtom(context, at, 'monthName');
  if (!month) return null;
  const dateAt = skip(context, month.to, 'glue');
  const date = numberAt(context, dateAt, 31);
  if (date === null || date === 0) return null;
  const ordinal = findAtom(context, dateAt + 1, 'ordinal');
  const to = ordinal?.to ?? dateAt + 1;
  if (year !== undefined) return known(to, findDay(year, month.value, date));
  return withYear(context, to, month.value, date);
}

function withYear(context: DateContext, to: number, month: number, date: number): DateRead | null {
  const yearAt = skip(context, to, 'glue');
  const year = context.words[yearAt]?.norm.length === 4 ? numberAt(context, yearAt, 2999) : null;
  if (year !== null && year > 1900) return known(yearAt + 1, findDay(year, month, date));
  // Any four years will do to tell whether there is such a day.
  const day = nextYearly(context.today ?? 0, month, date);
  return day === null ? null : { to, day: context.today === null ? null : day };
}

const known = (to: number, day: DayNumber | null): DateRead | null => (day === null ? null : { to, day });

const lengths: Record<string, number> = { day: 1, week: 7, month: 30, hour: 0, minute: 0 };

/** "in 3 days", "2 weeks ago", "hace 3 días", "3日後". */
function readCount(context: DateContext, at: number): DateRead | null {
  const before = findAtom(context, at, 'ahead', 'ago');
  const countAt = before?.to ?? at;
  const count = numberAt(context, countAt, 999);
  const unit = count === null ? null : findAtom(context, countAt + 1, ...Object.keys(lengths));
  if (count === null || !unit) return null;
  const after = findAtom(context, unit.to, 'ahead', 'ago');
  const isBoundAfter = after?.name === 'ago' || context.words[countAt + 1]?.kind === 'cjk';
  const direction = before ?? (isBoundAfter ? after : null);
  if (!direction) return null;
  const days = count * (lengths[unit.name] ?? 0) * (direction.name === 'ago' ? -1 : 1);
  return { to: before ? unit.to : direction.to, day: plus(context.today, days) };
}
