import {
  type Atom,
  chunkAt,
  type DateContext,
  type DateRead,
  findAtom,
  isFollowedByMark,
  numberAt,
  wordAfter,
} from './date-reader.ts';
import { findClock, showTime, withHalf } from './numeric.ts';

/** "9am", "at 9", "9:30 pm", "17 Uhr", "午後3時半". */
export function readTime(context: DateContext, at: number): DateRead | null {
  const lead = findAtom(context, at, 'at');
  const start = lead?.to ?? at;
  const named = findAtom(context, start, 'noon', 'midnight');
  if (named) return { to: named.to, time: named.name === 'noon' ? '12:00' : '00:00' };
  const halfBefore = findAtom(context, start, 'am', 'pm');
  const hourAt = halfBefore?.to ?? start;
  const word = context.words[hourAt];
  const hour = numberAt(context, hourAt, 24);
  if (word?.kind !== 'number') return null;
  const chunk = chunkAt(context, word).replace(/\.$/, '');
  const clock = findClock(chunk);
  if (clock) return withHalfAfter(context, wordAfter(context, hourAt, word.from + chunk.length), clock);
  if (hour === null) return null;
  return (
    readHour(context, hourAt, hour, halfBefore) ??
    (lead && standsAlone(context, hourAt + 1) ? { to: hourAt + 1, time: showTime(hour, 0) } : null)
  );
}

function withHalfAfter(context: DateContext, to: number, clock: string): DateRead {
  const half = findAtom(context, to, 'am', 'pm');
  if (!half) return { to, time: clock };
  const [hour = '', minute = ''] = clock.split(':');
  return { to: half.to, time: showTime(withHalf(Number(hour), half.name), Number(minute)) };
}

function readHour(context: DateContext, at: number, hour: number, halfBefore: Atom | null): DateRead | null {
  const oclock = findAtom(context, at + 1, 'oclock');
  const halfAfter = findAtom(context, oclock?.to ?? at + 1, 'am', 'pm');
  const half = halfBefore ?? halfAfter;
  if (!oclock && !half) return null;
  let to = halfAfter?.to ?? oclock?.to ?? at + 1;
  let minute = 0;
  const halfHour = oclock && findAtom(context, to, 'half');
  const minutes = oclock ? numberAt(context, to, 59) : null;
  if (halfHour) {
    to = halfHour.to;
    minute = 30;
  } else if (minutes !== null && isGlued(context, to)) {
    minute = minutes;
    to = findAtom(context, to + 1, 'minute')?.to ?? to + 1;
  }
  return { to, time: showTime(withHalf(hour, half?.name), minute) };
}

const isGlued = ({ words }: DateContext, at: number) => words[at]?.from === words[at - 1]?.to;

/** "at 9 with Ana" is a time, "at 9 sites" is not. */
function standsAlone(context: DateContext, next: number): boolean {
  const word = context.words[next];
  if (word === undefined || word.opens || isFollowedByMark(context, next)) return true;
  const kind = context.language.kinds(word.norm);
  return kind === 'function' || kind === 'stop';
}
