import { type Instant, instant, minute } from '#shared/time/instant.ts';
import type { OpenHours, WorkCalendar } from '#shared/time/work-calendar.ts';

/** Minutes since 1970: of UTC for an instant, of the wall for a wall time. */
type Minute = number;

/** A zone as its wall shows it, read minute by minute. */
export type WallRecord = {
  readonly zone: string;
  readonly begin: Minute;
  readonly end: Minute;
  readonly wall: readonly Minute[];
  /** When the wall first showed it; what it left out is where it would have shown it, had it gone on. */
  readonly firstShown: ReadonlyMap<Minute, Minute>;
};

const blockMinutes = 30;
const dayMinutes = 24 * 60;

/** Reads a wall from `before` days before a moment until `after` days after it, by what Intl says of the zone. */
export function recordWall(zone: string, around: Instant, before: number, after: number): WallRecord {
  const middle = Math.floor(around / minute / blockMinutes) * blockMinutes;
  const begin = middle - before * dayMinutes;
  const end = middle + after * dayMinutes;
  const wallOf = wallReader(zone);
  const wall: Minute[] = [];
  for (let block = begin; block < end; block += blockMinutes) {
    const first = wallOf(block);
    const isSteady = wallOf(block + blockMinutes) === first + blockMinutes;
    for (let step = 0; step < blockMinutes; step++) wall.push(isSteady ? first + step : wallOf(block + step));
  }
  return { zone, begin, end, wall, firstShown: firstShownIn(wall, begin) };
}

function wallReader(zone: string): (at: Minute) => Minute {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (at) => {
    const shown = new Map(format.formatToParts(at * minute).map(({ type, value }) => [type, Number(value)]));
    const [year = 0, month = 0, day = 0, hour = 0, minutes = 0] = (
      ['year', 'month', 'day', 'hour', 'minute'] as const
    ).map((type) => shown.get(type));
    return Date.UTC(year, month - 1, day, hour, minutes) / minute;
  };
}

function firstShownIn(wall: readonly Minute[], begin: Minute): ReadonlyMap<Minute, Minute> {
  const shown = new Map<Minute, Minute>();
  wall.forEach((now, index) => {
    if (!shown.has(now)) shown.set(now, begin + index);
  });
  wall.forEach((now, index) => {
    const next = wall[index + 1] ?? now + 1;
    for (let leftOut = now + 1; leftOut < next; leftOut++)
      shown.set(leftOut, begin + index + (leftOut - now));
  });
  return shown;
}

/** A calendar laid over a wall: for every minute, the day whose hours it belongs to, or `closed`. */
export type Marked = { readonly record: WallRecord; readonly dayAt: Int32Array };

const closed = 0;

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

export function markOpen(record: WallRecord, calendar: WorkCalendar): Marked {
  const dayAt = new Int32Array(record.wall.length).fill(closed);
  const holidays = new Set(calendar.holidays.map(({ date }) => date));
  const firstDay = Math.floor((record.wall[0] ?? 0) / dayMinutes);
  const lastDay = Math.floor((record.wall.at(-1) ?? 0) / dayMinutes);
  for (let day = firstDay; day <= lastDay; day++) {
    const date = new Date(day * dayMinutes * minute);
    const name = names[date.getUTCDay()];
    if (!name || holidays.has(date.toISOString().slice(0, 10))) continue;
    for (const hours of calendar.weekly[name]) markHours(record, day, hours, dayAt);
  }
  return { record, dayAt };
}

function markHours(record: WallRecord, day: number, { from, to }: OpenHours, dayAt: Int32Array) {
  const shown = (minuteOfDay: number) => record.firstShown.get(day * dayMinutes + minuteOfDay);
  const [opens, closes] = [shown(clockMinute(from)), shown(clockMinute(to))];
  const [dayBegins, dayEnds] = [shown(0), shown(dayMinutes)];
  const known = [opens, closes, dayBegins, dayEnds];
  if (known.includes(undefined)) return;
  const [open = 0, close = 0, begins = 0, ends = 0] = known;
  for (let at = open; at < close; at++) if (at >= begins && at < ends) dayAt[at - record.begin] = day;
}

const clockMinute = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

export type Closed = (at: Minute) => boolean;

const never: Closed = () => false;

export const isOpen = ({ record, dayAt }: Marked, at: Minute): boolean =>
  (dayAt[at - record.begin] ?? closed) !== closed;

export function openMinutes(marked: Marked, from: Minute, to: Minute, paused = never): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isOpen(marked, at) && !paused(at)) count++;
  return count;
}

/** Steps ahead a minute at a time until so many were open. Null when the record ends first. */
export function stepAhead(marked: Marked, from: Minute, minutes: number, paused = never): Minute | null {
  let left = minutes;
  for (let at = from; at < marked.record.end; at++) {
    if (!isOpen(marked, at) || paused(at)) continue;
    if (left === 0) return at;
    left--;
    if (left === 0) return at + 1;
  }
  return null;
}

export function stepBack(marked: Marked, from: Minute, minutes: number): Minute | null {
  let left = minutes;
  for (let at = from - 1; at >= marked.record.begin; at--) {
    if (!isOpen(marked, at)) continue;
    if (left === 0) return at + 1;
    left--;
    if (left === 0) return at;
  }
  return null;
}

/** Steps over so many open days, as product.md says it: the same time of the last day, or its end when begun with a day. */
export function stepDays(marked: Marked, from: Minute, days: number): Minute | null {
  const start = stepAhead(marked, from, 0);
  if (start === null || days === 0) return start;
  const { record, dayAt } = marked;
  const startDay = dayAt[start - record.begin] ?? closed;
  const begunWithDay = dayAt.indexOf(startDay) + record.begin === start;
  const ahead = [...new Set(dayAt.subarray(start - record.begin))].filter((day) => day !== closed);
  const target = ahead[begunWithDay ? days - 1 : days];
  if (target === undefined) return null;
  const last = record.begin + dayAt.lastIndexOf(target);
  if (begunWithDay) return last + 1;
  const first = record.begin + dayAt.indexOf(target);
  const isOpenThen = (at: Minute) => dayAt[at - record.begin] === target;
  const wall = (record.wall[start - record.begin] ?? 0) + (target - startDay) * dayMinutes;
  const same = record.firstShown.get(wall) ?? 0;
  if (isOpenThen(same)) return same;
  for (let at = same - 1; at >= first; at--) if (isOpenThen(at)) return at + 1;
  let closing = first;
  while (isOpenThen(closing)) closing++;
  return closing;
}

export const minuteOf = (at: Instant): Minute => at / minute;
export const instantOf = (at: Minute): Instant => instant(at * minute);
