import type { Read } from '#shared/problem.ts';
import { accepted, refused } from '#shared/result.ts';
import { type Weekday, type WorkCalendar, weekdays } from '#shared/time/work-calendar.ts';
import { holidaysIn, writeHolidays } from './holidays-text.ts';
import { hoursIn, writeHours } from './hours-text.ts';

/** A calendar as it is being typed. */
export type CalendarDraft = {
  readonly zone: string;
  readonly weekly: Readonly<Record<Weekday, string>>;
  readonly holidays: string;
};

const office = '09:00-17:00';

/** Monday to Friday, nine to five, where the person is who sets it up. */
export const usualCalendar = (): CalendarDraft => ({
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  weekly: { mon: office, tue: office, wed: office, thu: office, fri: office, sat: '', sun: '' },
  holidays: '',
});

export const draftOf = ({ zone, weekly, holidays }: WorkCalendar): CalendarDraft => ({
  zone,
  weekly: byDay((day) => writeHours(weekly[day])),
  holidays: writeHolidays(holidays),
});

/** What can be said wrong without the server: a line that is no holiday. The rest is read there. */
export function calendarIn({ zone, weekly, holidays }: CalendarDraft): Read<WorkCalendar> {
  const read = holidaysIn(holidays);
  const [first] = read.problems;
  if (first !== undefined)
    return refused([{ path: 'calendar.holidays', sentence: `${first.path}: ${first.sentence}` }]);
  return accepted({
    zone: zone.trim(),
    weekly: byDay((day) => hoursIn(weekly[day])),
    holidays: read.holidays,
  });
}

const byDay = <Value>(value: (day: Weekday) => Value): Readonly<Record<Weekday, Value>> =>
  Object.fromEntries(weekdays.map((day) => [day, value(day)])) as Record<Weekday, Value>;
