import { describe, expect, it } from 'vitest';
import { workingDays, workingMinutes } from '#shared/time/allowance.ts';
import { checkpointBefore } from '#shared/time/checkpoint.ts';
import { dueAt } from '#shared/time/due-at.ts';
import { instant } from '#shared/time/instant.ts';
import { isOpenAt, nextOpening, openSharedHours, workingMinutesBetween } from '#shared/time/working-time.ts';
import { at, week } from './calendars.ts';

const office = week('09:00-17:00');
const never = week('09:00-17:00');
const closed = { ...never, weekly: { ...never.weekly, mon: [], tue: [], wed: [], thu: [], fri: [] } };
const oneMinuteAWeek = { ...closed, weekly: { ...closed.weekly, mon: [{ from: '09:00', to: '09:01' }] } };
const ends = ['0001-01-01T00:00Z', '9999-12-31T00:00Z', '+275760-09-13T00:00Z', '-271821-04-20T00:00Z'].map(
  at,
);
const century = 36_525 * 86_400_000;

describe('ends for any input', () => {
  it.each(ends)('at %i', (moment) => {
    for (const allowance of [workingMinutes(1_000_000), workingDays(1_000_000), workingDays(3)]) {
      expect(dueAt(moment, allowance, office).at).not.toBeNaN();
      expect(checkpointBefore(moment, allowance, office).at).not.toBeNaN();
    }
    expect(isOpenAt(moment, closed)).toBe(false);
    expect(workingMinutesBetween(moment, moment, office)).toBe(0);
  });

  it('counts a million minutes', () => {
    const from = at('2026-11-23T08:00Z');
    const due = dueAt(from, workingMinutes(1_000_000), office).at;
    expect(workingMinutesBetween(from, due, office)).toBe(1_000_000);
  });

  it('says a hundred years when there is not so much open time', () => {
    const from = at('2026-11-23T08:00Z');
    for (const calendar of [closed, oneMinuteAWeek]) {
      for (const allowance of [
        workingMinutes(1e15),
        workingMinutes(Number.POSITIVE_INFINITY),
        workingDays(1e9),
      ]) {
        expect(dueAt(from, allowance, calendar).at).toBe(from + century);
        expect(checkpointBefore(from, allowance, calendar).at).toBe(from - century);
      }
    }
    expect(nextOpening(from, closed)).toBe(from + century);
  });

  it('counts between the first and the last year for as long as it counts at all', () => {
    const [first, last] = [at('0001-01-01T00:00Z'), at('9999-12-31T00:00Z')];
    expect(workingMinutesBetween(first, last, office)).toBeGreaterThan(100 * 2000 * 60);
    expect(openSharedHours(office, week('16:00-18:00'), first, last)).toBeGreaterThan(100 * 250 * 60);
  });

  it('takes a pause without an end', () => {
    const from = at('2026-11-23T08:00Z');
    const pause = { from: at('2026-11-23T10:00Z'), to: instant(Number.POSITIVE_INFINITY) };
    expect(dueAt(from, workingMinutes(60), office, [pause]).at).toBe(at('2026-11-23T09:00Z'));
    expect(dueAt(from, workingMinutes(180), office, [pause]).at).toBe(from + century);
  });
});
