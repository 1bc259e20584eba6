import { type DayNumber, findDay, nextYearly } from './calendar.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';
export type Clock = string;

/** `day` is null when it takes a "today" to know it and there is none. */
export type NumericDate = { readonly day: DayNumber | null; readonly time: Clock | null };

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t(\d\d):(\d\d)\S*)?$/i;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/;
const dayAndMonth = /^(\d{1,2})(?:\/(\d{1,2})|\.(\d{1,2})\.)$/;
const clock = /^(\d{1,2})(?::|h)(\d\d)(?::\d\d)?(am|pm|h|uhr)?$/i;
const hourOnly = /^(\d{1,2})(am|pm|uhr)$/i;

export const showTime = (hour: number, minute: number): Clock | null =>
  hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;

export const withHalf = (hour: number, half: string | undefined) =>
  half?.toLowerCase() === 'pm' ? (hour % 12) + 12 : half?.toLowerCase() === 'am' ? hour % 12 : hour;

/** "9:30", "17h30", "9am". "9h" may be a duration: that is for the language to say. */
export function findClock(chunk: string): Clock | null {
  const exact = clock.exec(chunk);
  if (exact) return showTime(withHalf(Number(exact[1]), exact[3]), Number(exact[2]));
  const hour = hourOnly.exec(chunk);
  return hour ? showTime(withHalf(Number(hour[1]), hour[2]), 0) : null;
}

/** "2026-12-01", "14/1", "1.12.26", in the order given unless only the other one exists. Null: no date. */
export function findNumericDate(
  chunk: string,
  order: DateOrder,
  today: DayNumber | null,
): NumericDate | null {
  const iso = yearFirst.exec(chunk);
  if (iso) {
    const day = findDay(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
    const time = iso[4] === undefined ? null : showTime(Number(iso[4]), Number(iso[5]));
    return day === null ? null : { day, time };
  }
  const full = yearLast.exec(chunk);
  if (full) {
    const year = Number(full[4]) + (full[4]?.length === 2 ? 2000 : 0);
    const day = inOrder(Number(full[1]), Number(full[3]), order, (month, date) => findDay(year, month, date));
    return day === null ? null : { day, time: null };
  }
  const short = dayAndMonth.exec(chunk);
  if (!short || chunk === '24/7') return null;
  // Without a "today" any leap year will do to tell whether there is such a day.
  const day = inOrder(Number(short[1]), Number(short[2] ?? short[3]), order, (month, date) =>
    nextYearly(today ?? 0, month, date),
  );
  return day === null ? null : { day: today === null ? null : day, time: null };
}

function inOrder(
  first: number,
  second: number,
  order: DateOrder,
  find: (month: number, day: number) => DayNumber | null,
): DayNumber | null {
  const dayFirst = find(second - 1, first);
  const monthFirst = find(first - 1, second);
  return order === 'dmy' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}
