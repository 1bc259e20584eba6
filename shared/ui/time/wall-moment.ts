import { type Instant, instant } from '../../time/instant.ts';
import { wallClock, wallTime } from '../../time/wall-clock.ts';

const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** What somebody typed off the clock on their own wall; the beginning of time, which every rule refuses, while it is not whole. */
export const instantTyped = (text: string, zone: string): Instant =>
  whole.test(text) ? wallClock(zone).instantOf(wallTime(Date.parse(`${text}:00Z`))) : instant(0);
