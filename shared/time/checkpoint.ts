import type { Allowance } from './allowance.ts';
import { type Counted, countDays, countTime } from './count-open-time.ts';
import type { Due } from './due-at.ts';
import { type Instant, instant, minute } from './instant.ts';
import { dayLength } from './local-day.ts';
import { horizonDays, type OpenDay, openDaysBefore, openSpansBefore } from './open-spans.ts';
import type { Span } from './span.ts';
import { wallClock } from './wall-clock.ts';
import type { WorkCalendar } from './work-calendar.ts';

/**
 * The last moment from which the lead still fits before a customer's date: everything `dueAt` says, read backwards. Exactly at
 * an opening stays at the opening; a date outside hours counts from the closing before it.
 */
export function checkpointBefore(fixedAt: Instant, lead: Allowance, calendar: WorkCalendar): Due {
  const counted =
    lead.kind === 'working'
      ? countTime(reversed(openSpansBefore(fixedAt, calendar)), lead.minutes * minute)
      : daysBefore(fixedAt, lead.days, calendar);
  if (!counted) return { at: instant(fixedAt - horizonDays * dayLength), spans: [] };
  return { at: opposite(counted.at), spans: counted.spans.map(mirrored).reverse() };
}

function daysBefore(fixedAt: Instant, days: number, calendar: WorkCalendar): Counted | null {
  const clock = wallClock(calendar.zone);
  return countDays(reversedDays(openDaysBefore(fixedAt, calendar)), days, (at, day, other) =>
    opposite(clock.sameTime(opposite(at), other - day)),
  );
}

/** On a line that runs the other way, the time before a date is the time after it. */
const opposite = (at: Instant): Instant => instant(-at);
const mirrored = ({ from, to }: Span): Span => ({ from: opposite(to), to: opposite(from) });

function* reversed(spans: Iterable<Span>): Generator<Span> {
  for (const span of spans) yield mirrored(span);
}

function* reversedDays(days: Iterable<OpenDay>): Generator<OpenDay> {
  for (const { day, spans, isWhole } of days) {
    const [nearest, ...rest] = spans;
    yield { day, spans: [mirrored(nearest), ...rest.map(mirrored)], isWhole };
  }
}
