import { localDateAt } from '../../time/fixed-date.ts';
import { type Instant, minute } from '../../time/instant.ts';
import type { LocalDate } from '../../time/local-date.ts';

/** Without a country, English writes the month first; with the day first, “24 Nov” reads the same everywhere. */
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/** In whose language, and on whose wall. */
export type Reader = { readonly language: string; readonly zone: string };

const hour = 60 * minute;
const day = 24 * hour;

/**
 * “in 3 hr”, “2 days ago”: the largest unit that is not nought, rounded towards now so that nothing is called over too soon.
 * Never “yesterday”: so many hours ago is not always the calendar’s.
 */
export function relativeTo(at: Instant, now: Instant, language: string): string {
  const away = at - now;
  const [unit, length] = unitFor(Math.abs(away));
  const count = Math.trunc(away / length);
  const numeric = count === 0 ? 'auto' : 'always';
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric, style: 'short' }).format(count, unit);
}

function unitFor(away: number): readonly [Intl.RelativeTimeFormatUnit, number] {
  if (away < hour) return ['minute', minute];
  return away < 2 * day ? ['hour', hour] : ['day', day];
}

/** “Tue 24 Nov 16:00”, with the year when it is another one than now’s. */
export function showMoment(at: Instant, now: Instant, { language, zone }: Reader): string {
  const isThisYear = localDateAt(at, zone).slice(0, 4) === localDateAt(now, zone).slice(0, 4);
  return new Intl.DateTimeFormat(localeOf(language), {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    ...(isThisYear ? {} : { year: 'numeric' }),
    ...{ timeZone: zone, hourCycle: 'h23' },
  }).format(at);
}

/** The time alone when it is today’s. */
export function showTime(at: Instant, now: Instant, reader: Reader): string {
  const { language, zone } = reader;
  if (localDateAt(at, zone) !== localDateAt(now, zone)) return showMoment(at, now, reader);
  return new Intl.DateTimeFormat(localeOf(language), {
    ...{ hour: '2-digit', minute: '2-digit', timeZone: zone, hourCycle: 'h23' },
  }).format(at);
}

/** A day on the wall has no zone: it is the same day for everybody. */
export function showDay(date: LocalDate, today: LocalDate, language: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(localeOf(language), {
    ...{ weekday: 'short', day: 'numeric', month: 'short', ...year, timeZone: 'UTC' },
  }).format(Date.parse(`${date}T00:00:00Z`));
}
