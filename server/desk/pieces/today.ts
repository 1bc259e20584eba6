import { localDateAt } from '#shared/time/fixed-date.ts';
import { instant } from '#shared/time/instant.ts';
import type { LocalDate } from '#shared/time/local-date.ts';

const dayLength = 24 * 60 * 60 * 1_000;

/** The day on the wall of whoever looks, or one so many days from it. */
export const today = (daysAhead = 0): LocalDate =>
  localDateAt(instant(Date.now() + daysAhead * dayLength), Intl.DateTimeFormat().resolvedOptions().timeZone);
