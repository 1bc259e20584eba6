import type { Allowance } from './allowance.ts';
import { type ArithmeticWords, arithmeticWords, english } from './arithmetic-words.ts';
import type { Due } from './due-at.ts';
import { minute } from './instant.ts';
import { dateOf, dayLength, type LocalDay, weekdayOfDay } from './local-day.ts';
import type { Span } from './span.ts';
import { type WallClock, wallClock } from './wall-clock.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * How a deadline was counted, for the people it binds: "4 working hours: 1 h Fri 16-17, 3 h Mon 9-12". Seconds are left out.
 * Dates come in where weekdays alone would repeat; of a long count the middle is one sum. An unknown language gets English.
 */
export function showArithmetic(
  due: Due,
  allowance: Allowance,
  calendar: WorkCalendar,
  language = 'en',
): string {
  const words = arithmeticWords[language.slice(0, 2).toLowerCase()] ?? english;
  const clock = wallClock(calendar.zone);
  const parts = due.spans.map((span) => partOf(span, clock)).filter(({ minutes }) => minutes > 0);
  return `${showAllowance(allowance, words)}: ${showParts(parts, words) ?? showMoment(due, clock, words)}`;
}

/** A counted span as the wall shows it; `from` and `to` are minutes of that day. */
type Part = {
  readonly minutes: number;
  readonly day: LocalDay;
  readonly from: number;
  readonly to: number;
};

function partOf({ from, to }: Span, clock: WallClock): Part {
  const begun = wallMinute(from, clock);
  const ended = wallMinute(to, clock);
  const minutes = Math.floor(to / minute) - Math.floor(from / minute);
  return { minutes, ...begun, from: begun.minute, to: ended.day > begun.day ? 24 * 60 : ended.minute };
}

function wallMinute(at: Span['from'], clock: WallClock) {
  const wall = clock.wallAt(at);
  const day = Math.floor(wall / dayLength);
  return { day, minute: Math.floor((wall - day * dayLength) / minute) };
}

const shownWhole = 8;
const shownBefore = 3;
const shownAfter = 2;

function showParts(parts: readonly Part[], words: ArithmeticWords): string | null {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  const showDay = dayWriter(first.day, last.day, words);
  const shown = parts.map(
    ({ minutes, day, from, to }) =>
      `${showDuration(minutes, words)} ${showDay(day)} ${showTime(from)}-${showTime(to)}`,
  );
  if (parts.length <= shownWhole) return shown.join(words.between);
  const middle = parts.slice(shownBefore, -shownAfter).reduce((total, { minutes }) => total + minutes, 0);
  const sum = `… ${showDuration(middle, words)} …`;
  return [...shown.slice(0, shownBefore), sum, ...shown.slice(-shownAfter)].join(words.between);
}

function dayWriter(first: LocalDay, last: LocalDay, words: ArithmeticWords): (day: LocalDay) => string {
  if (last - first < 7) return (day) => words.weekdays[weekdayOfDay(day)];
  const isOneYear = dateOf(first).slice(0, 4) === dateOf(last).slice(0, 4);
  const form = isOneYear ? words.date : words.dateWithYear;
  return (day) => {
    const [year = '', month, dayOfMonth] = dateOf(day).split('-');
    return form
      .replace('{weekday}', words.weekdays[weekdayOfDay(day)])
      .replace('{day}', String(Number(dayOfMonth)))
      .replace('{month}', words.months[Number(month) - 1] ?? '')
      .replace('{year}', year);
  };
}

function showMoment({ at }: Due, clock: WallClock, words: ArithmeticWords): string {
  const { day, minute: minuteOfDay } = wallMinute(at, clock);
  return `${words.weekdays[weekdayOfDay(day)]} ${showTime(minuteOfDay)}`;
}

function showAllowance(allowance: Allowance, words: ArithmeticWords): string {
  if (allowance.kind === 'days') return showCount(allowance.days, words.workingDays);
  const { minutes } = allowance;
  return minutes % 60 === 0
    ? showCount(minutes / 60, words.workingHours)
    : showCount(minutes, words.workingMinutes);
}

const showCount = (count: number, [one, many]: readonly [string, string]) =>
  (count === 1 ? one : many).replace('{n}', String(count));

function showDuration(minutes: number, words: ArithmeticWords): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  const parts = [
    hours > 0 ? words.hours.replace('{n}', String(hours)) : '',
    rest > 0 ? words.minutes.replace('{n}', String(rest)) : '',
  ];
  return parts.filter((part) => part !== '').join(words.space);
}

function showTime(minuteOfDay: number): string {
  const hours = Math.floor(minuteOfDay / 60);
  const rest = minuteOfDay - hours * 60;
  return rest === 0 ? `${hours}` : `${hours}:${String(rest).padStart(2, '0')}`;
}
