import fc from 'fast-check';
import { type Instant, instant } from '#shared/time/instant.ts';
import { type OpenHours, type WorkCalendar, weekdays } from '#shared/time/work-calendar.ts';
import type { WallRecord } from './minute-oracle.ts';

export const at = (text: string): Instant => instant(Date.parse(text));

/** `week('09:00-12:00 13:00-17:00')` is open like that from Monday to Friday. */
export function week(hours: string, zone = 'Europe/Berlin', holidays: readonly string[] = []): WorkCalendar {
  const open = hours.split(' ').map((interval): OpenHours => {
    const [from = '', to = ''] = interval.split('-');
    return { from, to };
  });
  return {
    zone,
    weekly: { mon: open, tue: open, wed: open, thu: open, fri: open, sat: [], sun: [] },
    holidays: holidays.map((date) => ({ date, name: 'a holiday' })),
  };
}

/** The same hours on all seven days. */
export function everyDay(hours: string, zone = 'Europe/Berlin'): WorkCalendar {
  const calendar = week(hours, zone);
  const open = calendar.weekly.mon;
  return { ...calendar, weekly: { ...calendar.weekly, sat: open, sun: open } };
}

const clock = (minuteOfDay: number) =>
  `${String(Math.floor(minuteOfDay / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`;

/** Often where clocks change, mostly on the half hour, sometimes anywhere. */
const minuteOfDay = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom(0, 1, 30, 60, 61, 90, 120, 121, 150, 165, 180, 210, 1380, 1410, 1440),
  },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 48 }).map((half) => half * 30) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1440 }) },
);

/** Neighbours share an end now and then, as where a shift is handed over. */
const dayHours = fc
  .tuple(fc.uniqueArray(minuteOfDay, { maxLength: 6 }), fc.boolean())
  .map(([ends, isHandedOver]): readonly OpenHours[] => {
    const sorted = ends.toSorted((one, other) => one - other);
    return sorted.flatMap((end, index) => {
      const next = sorted[index + 1];
      if (next === undefined || (index % 2 === 1 && !isHandedOver)) return [];
      return [{ from: clock(end), to: clock(next) }];
    });
  });

/** Any week, with holidays among the days that the record shows. */
export const anyCalendar = (record: WallRecord): fc.Arbitrary<WorkCalendar> => {
  const days = fc.integer({ min: record.begin, max: record.end });
  const date = days.map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 10));
  return fc
    .tuple(fc.array(dayHours, { minLength: 7, maxLength: 7 }), fc.uniqueArray(date, { maxLength: 4 }))
    .map(([hours, dates]) => ({
      zone: record.zone,
      weekly: Object.fromEntries(
        weekdays.map((weekday, index) => [weekday, hours[index] ?? []]),
      ) as WorkCalendar['weekly'],
      holidays: dates.map((holiday) => ({ date: holiday, name: 'a holiday' })),
    }));
};
