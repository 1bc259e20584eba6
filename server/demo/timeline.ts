import { type Instant, instant, plusMinutes } from '#shared/time/instant.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { dayLength } from '#shared/time/local-day.ts';

/** Moments around the day a demonstration begins. The same beginning gives the same moments. */
export type Timeline = {
  readonly anchor: Instant;
  /** So many working days before the beginning, at a time in UTC; 1 is the last one that is over. */
  ago(days: number, time: string): Instant;
  minutesAgo(minutes: number): Instant;
  /** A working day that many days after the beginning. */
  day(days: number): LocalDate;
};

export function timelineFrom(anchor: Instant): Timeline {
  const midnight = anchor - (anchor % dayLength);
  return {
    anchor,
    ago(days, time) {
      let day = midnight;
      for (let left = days; left > 0; ) {
        day -= dayLength;
        if (isWorkday(day)) left -= 1;
      }
      return instant(Date.parse(`${dateOf(day)}T${time}:00Z`));
    },
    minutesAgo: (minutes) => plusMinutes(anchor, -minutes),
    day(days) {
      let day = midnight + days * dayLength;
      while (!isWorkday(day)) day += dayLength;
      return dateOf(day);
    },
  };
}

const dateOf = (day: number): LocalDate => new Date(day).toISOString().slice(0, 10);
const isWorkday = (day: number): boolean => ![0, 6].includes(new Date(day).getUTCDay());
