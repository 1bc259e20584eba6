import { describe, expect, it } from 'vitest';
import { isOpenAt, nextOpening, openSharedHours, workingMinutesBetween } from '#shared/time/working-time.ts';
import { at, week } from './calendars.ts';

const berlin = week('09:00-12:00 13:00-17:00', 'Europe/Berlin', ['2026-11-24']);
const newYork = week('09:00-17:00', 'America/New_York');
const tokyo = week('09:00-17:00', 'Asia/Tokyo');

describe('open time', () => {
  it('is counted between two moments, without breaks, nights, weekends and holidays', () => {
    expect(workingMinutesBetween(at('2026-11-20T10:00Z'), at('2026-11-25T08:30Z'), berlin)).toBe(
      60 + 4 * 60 + 7 * 60 + 30,
    );
  });

  it('is none when the second moment is not later', () => {
    expect(workingMinutesBetween(at('2026-11-20T10:00Z'), at('2026-11-20T10:00Z'), berlin)).toBe(0);
    expect(workingMinutesBetween(at('2026-11-20T10:00Z'), at('2026-11-19T10:00Z'), berlin)).toBe(0);
  });

  it('begins with the opening and ends before the closing', () => {
    expect(isOpenAt(at('2026-11-20T08:00Z'), berlin)).toBe(true);
    expect(isOpenAt(at('2026-11-20T07:59:59.999Z'), berlin)).toBe(false);
    expect(isOpenAt(at('2026-11-20T15:59:59.999Z'), berlin)).toBe(true);
    expect(isOpenAt(at('2026-11-20T16:00Z'), berlin)).toBe(false);
    expect(isOpenAt(at('2026-11-20T11:30Z'), berlin)).toBe(false);
    expect(isOpenAt(at('2026-11-24T09:00Z'), berlin)).toBe(false);
  });

  it('opens next now, after the break, or after the weekend', () => {
    expect(nextOpening(at('2026-11-20T09:30Z'), berlin)).toBe(at('2026-11-20T09:30Z'));
    expect(nextOpening(at('2026-11-20T11:00Z'), berlin)).toBe(at('2026-11-20T12:00Z'));
    expect(nextOpening(at('2026-11-20T16:00Z'), berlin)).toBe(at('2026-11-23T08:00Z'));
  });
});

describe('two teams', () => {
  it('share the minutes in which both are open', () => {
    const [from, until] = [at('2026-11-20T00:00Z'), at('2026-11-21T00:00Z')];
    expect(openSharedHours(berlin, newYork, from, until)).toBe(2 * 60);
    expect(openSharedHours(newYork, berlin, from, until)).toBe(2 * 60);
  });

  it('share none when their days never meet, or the deadline comes before', () => {
    expect(openSharedHours(berlin, tokyo, at('2026-11-20T00:00Z'), at('2026-11-27T00:00Z'))).toBe(0);
    expect(openSharedHours(berlin, newYork, at('2026-11-20T08:00Z'), at('2026-11-20T14:00Z'))).toBe(0);
  });
});
