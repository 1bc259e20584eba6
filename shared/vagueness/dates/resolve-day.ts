import { type DayNumber, endOf, findDay, nextMonthly, nextYearly, partsOf } from './calendar.ts';
import type { DateMention } from './find-dates.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

type Said = DateMention['said'];

/** The day that is meant. Null: a time alone, or it takes a "today" to know. Undefined: no month has such a day. */
export function resolveDay(
  said: Said,
  today: DayNumber | null,
  order: DateOrder,
): DayNumber | null | undefined {
  const digits = textOf(said, 'digits');
  const date = numberOf(said, 'date');
  const month = numberOf(said, 'monthName');
  const year = numberOf(said, 'fullYear') ?? numberOf(said, 'year');
  const isExact = digits !== undefined || (date !== undefined && month !== undefined);
  if (!isExact) return today === null ? null : fromToday(said, today);
  // Without a "today" any year will do to tell whether there is such a day.
  const find = (at: number, day: number, exactYear = year) =>
    exactYear === undefined ? nextYearly(today ?? 0, at, day) : findDay(exactYear, at, day);
  const day = digits === undefined ? find(month ?? 0, date ?? 0) : resolveDigits(digits, order, find);
  const hasYear = year !== undefined || /^\d{4}|\D\d+\D\d/.test(digits ?? '');
  return day === null ? undefined : today === null && !hasYear ? null : day;
}

const numberOf = (said: Said, name: string) => {
  const value = said.get(name);
  return typeof value === 'number' ? value : undefined;
};
const textOf = (said: Said, name: string) => said.get(name)?.toString();

type FindDay = (month: number, date: number, year?: number) => DayNumber | null;

/** "2026-12-01", "14/1", "1.12.26", in the order given unless only the other one exists. */
function resolveDigits(digits: string, order: DateOrder, find: FindDay): DayNumber | null {
  const [first = 0, second = 0, third] = digits
    .split(/\D/)
    .filter((part) => part !== '')
    .map(Number);
  if (/^\d{4}/.test(digits)) return find(second - 1, third ?? 0, first);
  const year = third === undefined || third > 99 ? third : third + 2000;
  const dayFirst = find(second - 1, first, year);
  const monthFirst = find(first - 1, second, year);
  return order === 'dmy' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

const lengths: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

function fromToday(said: Said, today: DayNumber): DayNumber | null {
  const relative = numberOf(said, 'relative');
  const end = numberOf(said, 'end');
  const date = numberOf(said, 'date');
  const count = numberOf(said, 'count');
  const weekday = numberOf(said, 'weekday');
  if (relative !== undefined) return today + relative;
  if (end !== undefined) return endOf(end, today);
  if (date !== undefined) return nextMonthly(today, date, !said.has('nextMonth') ? 0 : 1);
  if (count !== undefined) {
    const unit = Object.keys(lengths).find((name) => said.has(name)) ?? '';
    const days = count * (lengths[unit] ?? 0);
    return today + (!said.has('ago') ? days : -days);
  }
  return weekday === undefined ? null : weekdayFrom(said, weekday, today);
}

/** The next such day; with "next" the one of next week, with "last" the one that has passed. */
function weekdayFrom(said: Said, weekday: number, today: DayNumber): DayNumber {
  const now = partsOf(today).weekday;
  const step = (weekday - now + 7) % 7 || 7;
  if (said.has('last')) return today + step - (step === 7 ? 14 : 7);
  const weeks = said.has('next') ? 1 : said.has('weekAfterNext') ? 2 : 0;
  const monday = today - ((now + 6) % 7);
  return weeks === 0 ? today + step : monday + 7 * weeks + ((weekday + 6) % 7);
}

/** `09:30`; null when no time is said, or none that a clock shows. */
export function resolveTime(said: Said): string | null {
  const written = /t(\d\d):(\d\d)/i.exec(textOf(said, 'digits') ?? '') ?? [];
  const [, first, second] =
    written.length > 0 ? written : (/^(\d+)(?:\D(\d+))?/.exec(textOf(said, 'clock') ?? '') ?? []);
  const isNamed = said.has('noon') || said.has('midnight');
  const hour = isNamed
    ? !said.has('noon')
      ? 0
      : 12
    : first === undefined
      ? numberOf(said, 'hours')
      : Number(first);
  if (hour === undefined) return null;
  const minute = !said.has('half')
    ? second === undefined
      ? (numberOf(said, 'minutes') ?? 0)
      : Number(second)
    : 30;
  return showTime(hour, minute, halfOf(said));
}

function halfOf(said: Said): string | undefined {
  const half = /[ap]m$/i.exec(textOf(said, 'clock') ?? '')?.[0].toLowerCase();
  return half ?? ['am', 'pm'].find((name) => said.has(name));
}

function showTime(said: number, minute: number, half: string | undefined): string | null {
  const hour = half === undefined ? said : (said % 12) + (half === 'pm' ? 12 : 0);
  const two = (number: number) => String(number).padStart(2, '0');
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null;
}
