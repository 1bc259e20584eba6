import type { Allowance } from './allowance.ts';
import { type Counted, countDays, countTime } from './count-open-time.ts';
import { type Instant, instant, minute } from './instant.ts';
import { dayLength } from './local-day.ts';
import { horizonDays, openDaysFrom, openSpansFrom } from './open-spans.ts';
import { lengthOf, mergeSpans, overlap, type Pause, type Span, without } from './span.ts';
import { wallClock } from './wall-clock.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** When something is due, and the working time that was counted to get there. */
export type Due = { readonly at: Instant; readonly spans: readonly Span[] };

/**
 * Outside hours the clock starts at the next opening; due exactly at closing is due at closing. No time at all, or less, is due
 * where the clock starts. A pause moves it by the open time it covers. Open time further off than the horizon is not counted.
 */
export function dueAt(
  from: Instant,
  allowance: Allowance,
  calendar: WorkCalendar,
  pauses: readonly Pause[] = [],
): Due {
  const paused = mergeSpans(pauses);
  const counted =
    allowance.kind === 'working'
      ? countTime(unpaused(openSpansFrom(from, calendar), paused), allowance.minutes * minute)
      : dueAfterDays(from, allowance.days, calendar, paused);
  return counted ?? { at: instant(from + horizonDays * dayLength), spans: [] };
}

/** Days that are not paused are counted as days; the open time in them is what a pause moves. */
function dueAfterDays(from: Instant, days: number, calendar: WorkCalendar, paused: readonly Span[]) {
  const clock = wallClock(calendar.zone);
  const due = countDays(openDaysFrom(from, calendar), days, (at, day, other) =>
    clock.sameTime(at, other - day),
  );
  if (!due || (days > 0 && !isTouched(due, paused))) return due;
  return countTime(unpaused(openSpansFrom(from, calendar), paused), lengthOf(due.spans));
}

const isTouched = ({ spans }: Counted, paused: readonly Span[]) =>
  spans.some((span) => paused.some((pause) => overlap(span, pause)));

function* unpaused(spans: Iterable<Span>, paused: readonly Span[]): Generator<Span> {
  if (paused.length === 0) yield* spans;
  else for (const span of spans) yield* without(span, paused);
}
