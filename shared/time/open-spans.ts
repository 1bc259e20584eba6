import { type Instant, instant, minute } from './instant.ts';
import type { LocalTime } from './local-date.ts';
import { dayLength, dayOf, type LocalDay, weekdayOfDay } from './local-day.ts';
import { earlier, later, mergeSpans, type Span } from './span.ts';
import { type WallClock, wallClock, wallTime } from './wall-clock.ts';
import type { OpenHours, WorkCalendar } from './work-calendar.ts';

/**
 * The open time of a day on one side of a moment, the nearest first. It is whole when the moment cuts nothing off the end
 * where the walk comes in; only the first day of a walk may not be.
 */
export type OpenDay = {
  readonly day: LocalDay;
  readonly spans: readonly [Span, ...Span[]];
  readonly isWhole: boolean;
};

/** Nobody plans further than this: with a calendar that never opens, a walk ends here. */
export const horizonDays = 36_525;

export function* openDaysFrom(at: Instant, calendar: WorkCalendar): Generator<OpenDay> {
  for (const { day, spans } of openDays(at, calendar, 1)) {
    const [nearest, ...rest] = spans.filter(({ to }) => to > at);
    if (!nearest) continue;
    const isWhole = nearest === spans[0] && nearest.from >= at;
    yield { day, spans: [{ from: later(nearest.from, at), to: nearest.to }, ...rest], isWhole };
  }
}

export function* openDaysBefore(at: Instant, calendar: WorkCalendar): Generator<OpenDay> {
  for (const { day, spans } of openDays(at, calendar, -1)) {
    const [nearest, ...rest] = spans.filter(({ from }) => from < at).reverse();
    if (!nearest) continue;
    const isWhole = nearest === spans.at(-1) && nearest.to <= at;
    yield { day, spans: [{ from: nearest.from, to: earlier(nearest.to, at) }, ...rest], isWhole };
  }
}

export function* openSpansFrom(at: Instant, calendar: WorkCalendar): Generator<Span> {
  for (const { spans } of openDaysFrom(at, calendar)) yield* spans;
}

export function* openSpansBefore(at: Instant, calendar: WorkCalendar): Generator<Span> {
  for (const { spans } of openDaysBefore(at, calendar)) yield* spans;
}

type DayHours = { readonly day: LocalDay; readonly spans: readonly Span[] };

/** Begins a day too early: where clocks go back over midnight, the day before is still on the wall. */
function* openDays(at: Instant, calendar: WorkCalendar, step: 1 | -1): Generator<DayHours> {
  if (Object.values(calendar.weekly).every((hours) => hours.length === 0)) return;
  const clock = wallClock(calendar.zone);
  const worked = workedOut(calendar);
  const first = dayOnWall(withinReach(at), worked, clock) - step;
  for (let passed = 0; passed <= horizonDays; passed++) {
    const day = first + passed * step;
    const spans = worked.days.get(day) ?? openOn(day, calendar, worked, clock);
    if (spans.length > 0) yield { day, spans };
  }
}

type Worked = {
  readonly holidays: ReadonlySet<LocalDay>;
  readonly days: Map<LocalDay, readonly Span[]>;
  /** The last moment that was looked up: many deadlines are counted from the same one. */
  last: { readonly at: Instant; readonly day: LocalDay } | null;
};

/** A calendar never changes, so a day is read off the wall once, however many deadlines are counted over it. */
const known = new WeakMap<WorkCalendar, Worked>();
const mostDays = 2_000;

function workedOut(calendar: WorkCalendar): Worked {
  const found = known.get(calendar);
  if (found !== undefined && found.days.size < mostDays) return found;
  const holidays = new Set(calendar.holidays.map(({ date }) => dayOf(date)));
  const worked = { holidays, days: new Map(), last: null };
  known.set(calendar, worked);
  return worked;
}

function dayOnWall(at: Instant, worked: Worked, clock: WallClock): LocalDay {
  if (worked.last?.at !== at) {
    const day: LocalDay = Math.floor(clock.wallAt(at) / dayLength);
    worked.last = { at, day };
  }
  return worked.last.day;
}

function openOn(day: LocalDay, calendar: WorkCalendar, { holidays, days }: Worked, clock: WallClock) {
  const hours = holidays.has(day) ? [] : calendar.weekly[weekdayOfDay(day)];
  const spans = hours.length > 0 ? spansOf(day, hours, clock) : [];
  days.set(day, spans);
  return spans;
}

/**
 * Both ends of an interval are read off the wall; between them real minutes count. So 9 to 17 is eight hours on the day the
 * clocks change, and 0 to 24 is 23 or 25. Hours never leave their day: a day that a zone leaves out has none.
 */
function spansOf(day: LocalDay, hours: readonly OpenHours[], clock: WallClock): readonly Span[] {
  const at = (minutes: number) => clock.instantOf(wallTime(day * dayLength + minutes * minute));
  const begin = at(0);
  const end = at(24 * 60);
  return mergeSpans(
    hours.map(({ from, to }) => ({
      from: later(at(minuteOfDay(from)), begin),
      to: earlier(at(minuteOfDay(to)), end),
    })),
  );
}

const minuteOfDay = (time: LocalTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const firstReach = instant(Date.UTC(-1, 0, 1));
const lastReach = instant(Date.UTC(10_000, 0, 1));

/** A calendar knows years of four digits; an instant outside of them is taken for the nearest inside. */
const withinReach = (at: Instant) => later(firstReach, earlier(at, lastReach));
