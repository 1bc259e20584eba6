import { z } from 'zod';
import { type Read, refusedWith } from '../problem.ts';
import { accepted, refused } from '../result.ts';
import { type Instant, instant } from './instant.ts';
import { dayLength } from './local-day.ts';
import { Holidays } from './read-holidays.ts';
import { DayHours } from './read-hours.ts';
import { problemsOf, strict } from './read-problems.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { nextOpening } from './working-time.ts';
import { findZone } from './zone.ts';

const mustOpenWithinDays = 30;

const Zone = z.string({ error: 'Choose a time zone, like Europe/Berlin.' }).refine(isZone, {
  error: 'No time zone has this name. Choose one like Europe/Berlin.',
});

const Weekly = z.strictObject(
  { mon: DayHours, tue: DayHours, wed: DayHours, thu: DayHours, fri: DayHours, sat: DayHours, sun: DayHours },
  strict('Give the open hours of each weekday.'),
);

const Calendar = z.strictObject(
  { zone: Zone, weekly: Weekly, holidays: Holidays },
  strict('A calendar is a time zone, the hours of each weekday and a list of holidays.'),
);

/** The whole calendar, or everything that is wrong with it. One that stays closed for a month from now is a mistake. */
export function readCalendar(input: unknown, now: Instant): Read<WorkCalendar> {
  const read = Calendar.safeParse(input);
  if (!read.success) return refused(problemsOf(read.error));
  const calendar = { ...read.data, zone: findZone(read.data.zone) ?? read.data.zone };
  if (nextOpening(now, calendar) >= instant(now + mustOpenWithinDays * dayLength)) {
    return refusedWith(
      'weekly',
      `There are no open hours in the next ${mustOpenWithinDays} days, so nothing would come due. Open a weekday, or check the holidays.`,
    );
  }
  return accepted(calendar);
}

function isZone(name: string): boolean {
  return findZone(name) !== null;
}
