import type { Instant } from './instant.ts';
import type { LocalDate } from './local-date.ts';
import { dayLength, dayOf, weekdayOfDay } from './local-day.ts';
import { wallClock, wallTime } from './wall-clock.ts';
import type { Weekday } from './work-calendar.ts';

/**
 * A date a customer was given ends with its day on the customer's wall: at the first moment of the day after.
 * No pause moves it and no calendar shortens it.
 */
export const endOfLocalDay = (date: LocalDate, zone: string): Instant =>
  wallClock(zone).instantOf(wallTime((dayOf(date) + 1) * dayLength));

export const localDateAt = (at: Instant, zone: string): LocalDate => written(at, zone).slice(0, 10);

/** `2026-11-21T09:30`, as a clock on the wall of that zone shows it. */
export const localDateTimeAt = (at: Instant, zone: string): string => written(at, zone).slice(0, 16);

export const weekdayOf = (date: LocalDate): Weekday => weekdayOfDay(dayOf(date));

const written = (at: Instant, zone: string) => new Date(wallClock(zone).wallAt(at)).toISOString();
