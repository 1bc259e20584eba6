import type { LocalDate } from './local-date.ts';
import { type Weekday, weekdays } from './work-calendar.ts';

/** Days since 1970-01-01 on a wall calendar: dates that can be counted with. */
export type LocalDay = number;

/** How long a day is on the wall; what passes between two midnights may be an hour more or less. */
export const dayLength = 86_400_000;

const firstWeekday = weekdays.indexOf('thu');

export const dayOf = (date: LocalDate): LocalDay => Date.parse(`${date}T00:00:00Z`) / dayLength;

export const dateOf = (day: LocalDay): LocalDate => new Date(day * dayLength).toISOString().slice(0, 10);

/** Days before 1970 count from the week's end, which is where `at` looks for them. */
export const weekdayOfDay = (day: LocalDay): Weekday =>
  weekdays.at((day + firstWeekday) % weekdays.length) as Weekday;
