import type { LocalDate, LocalTime } from './local-date.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Open from the first minute up to, not including, the last; `to` may be `24:00`. */
export type OpenHours = { readonly from: LocalTime; readonly to: LocalTime };

export type Holiday = { readonly date: LocalDate; readonly name: string };

/** When a team works: local wall time in its own zone. At least one weekday is open. */
export type WorkCalendar = {
  readonly zone: string;
  readonly weekly: Readonly<Record<Weekday, readonly OpenHours[]>>;
  readonly holidays: readonly Holiday[];
};
