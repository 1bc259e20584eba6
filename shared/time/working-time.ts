import { type Instant, instant, minute } from './instant.ts';
import { dayLength } from './local-day.ts';
import { horizonDays, openSpansFrom } from './open-spans.ts';
import { minutesIn, overlap, type Span } from './span.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Open minutes from one moment to another, none when the second is not later. */
export const workingMinutesBetween = (from: Instant, to: Instant, calendar: WorkCalendar): number =>
  minutesIn([...openSpansBetween(from, to, calendar)]);

export const isOpenAt = (at: Instant, calendar: WorkCalendar): boolean => nextOpening(at, calendar) === at;

/** The first open moment that is not before `at`: within hours, `at` itself. */
export function nextOpening(at: Instant, calendar: WorkCalendar): Instant {
  const [span] = openSpansFrom(at, calendar);
  return span?.from ?? instant(at + horizonDays * dayLength);
}

/** How many minutes both teams are open. None before a deadline, and the sender is warned. */
export function openSharedHours(
  one: WorkCalendar,
  other: WorkCalendar,
  from: Instant,
  until: Instant,
): number {
  const others = openSpansBetween(from, until, other);
  let theirs = others.next();
  let total = 0;
  for (const ours of openSpansBetween(from, until, one)) {
    while (!theirs.done && theirs.value.to <= ours.from) theirs = others.next();
    while (!theirs.done && theirs.value.from < ours.to) {
      const shared = overlap(ours, theirs.value);
      if (shared) total += shared.to - shared.from;
      if (theirs.value.to > ours.to) break;
      theirs = others.next();
    }
  }
  return total / minute;
}

function* openSpansBetween(from: Instant, to: Instant, calendar: WorkCalendar): Generator<Span, void> {
  for (const span of openSpansFrom(from, calendar)) {
    const part = overlap(span, { from, to });
    if (!part) return;
    yield part;
  }
}
