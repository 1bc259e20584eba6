import { Temporal } from 'temporal-polyfill';
import { type Instant, instant } from './instant.ts';
import { dayLength } from './local-day.ts';

/** What a clock on the wall shows, in milliseconds as if the wall hung in UTC. */
export type WallTime = number & { readonly unit: 'milliseconds on a wall clock' };

export type WallClock = {
  readonly wallAt: (at: Instant) => WallTime;
  /** A wall time that does not exist moves forward by the gap; one that exists twice is the first. */
  readonly instantOf: (wall: WallTime) => Instant;
  /** So many days later or earlier, when the wall shows what it shows at that moment. */
  readonly sameTime: (at: Instant, days: number) => Instant;
};

export const wallTime = (milliseconds: number): WallTime => milliseconds as WallTime;

export function wallClock(zone: string): WallClock {
  let known: Stretch | null = null;
  const wallAt = (at: Instant) => wallTime(at + offsetOf(zoned(at, zone)));
  const instantOf = (wall: WallTime) => {
    const sure = known && sureInstant(wall, known);
    if (sure !== null) return sure;
    for (const days of lookBackDays) {
      known = stretchFrom(instant(wall - days * dayLength), zone);
      const found = sureInstant(wall, known);
      if (found !== null) return found;
    }
    return resolve(wall, zone);
  };
  const sameTime = (at: Instant, days: number) => instantOf(wallTime(wallAt(at) + days * dayLength));
  return { wallAt, instantOf, sameTime };
}

/** Time in which the zone's offset stays as it is. Asking the zone for every wall time is what would be dear. */
type Stretch = { readonly from: Instant; readonly until: number; readonly offset: number };

/** Far, so that a walk back through the calendar rarely has to ask; then near, for the weeks after a change. */
const lookBackDays = [60, 4];

/** No two offsets are farther apart than this, nor is any of them larger. */
const farthest = 2 * dayLength;

function stretchFrom(from: Instant, zone: string): Stretch {
  const start = zoned(from, zone);
  const until = start.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  return { from, until, offset: offsetOf(start) };
}

/** Far enough inside the stretch, no earlier offset can have shown the same wall time. */
function sureInstant(wall: WallTime, { from, until, offset }: Stretch): Instant | null {
  const at = wall - offset;
  return at >= from + farthest && at < until ? instant(at) : null;
}

function resolve(wall: WallTime, zone: string): Instant {
  const plain = zoned(wall, 'UTC').toPlainDateTime();
  return instant(plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

const zoned = (at: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

const offsetOf = (zonedTime: Temporal.ZonedDateTime) => zonedTime.offsetNanoseconds / 1_000_000;
