import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Allowance, workingDays, workingHours, workingMinutes } from '#shared/time/allowance.ts';
import { checkpointBefore } from '#shared/time/checkpoint.ts';
import { dueAt } from '#shared/time/due-at.ts';
import { endOfLocalDay } from '#shared/time/fixed-date.ts';
import { at, week } from './calendars.ts';

const office = week('09:00-17:00', 'UTC');
const withLunch = week('09:00-12:00 13:00-17:00', 'UTC');

const checkpointOf = (date: string, lead: Allowance, calendar = office) =>
  new Date(checkpointBefore(at(date), lead, calendar).at).toISOString().slice(0, 16);

describe('with a lead of working time', () => {
  it('lies so much open time before the date, and shows it in order', () => {
    expect(checkpointBefore(at('2026-11-23T12:00Z'), workingHours(4), office)).toEqual({
      at: at('2026-11-20T16:00Z'),
      spans: [
        { from: at('2026-11-20T16:00Z'), to: at('2026-11-20T17:00Z') },
        { from: at('2026-11-23T09:00Z'), to: at('2026-11-23T12:00Z') },
      ],
    });
  });

  it('counts back from the closing before a date that lies outside of hours', () => {
    const endOfSunday = endOfLocalDay('2026-11-22', 'UTC');
    expect(checkpointBefore(endOfSunday, workingHours(4), office).at).toBe(at('2026-11-20T13:00Z'));
    expect(checkpointOf('2026-11-23T12:30Z', workingHours(1), withLunch)).toBe('2026-11-23T11:00');
  });

  it('stays at the opening when it falls exactly there', () => {
    expect(checkpointOf('2026-11-23T12:00Z', workingHours(3))).toBe('2026-11-23T09:00');
  });

  it('is the last moment in which the date can still be kept when the lead is nothing', () => {
    expect(checkpointOf('2026-11-23T12:00Z', workingMinutes(0))).toBe('2026-11-23T12:00');
    expect(checkpointOf('2026-11-22T12:00Z', workingMinutes(0))).toBe('2026-11-20T17:00');
    expect(checkpointOf('2026-11-22T12:00Z', workingDays(-1))).toBe('2026-11-20T17:00');
  });
});

describe('with a lead of working days', () => {
  it('lies at the same time of an earlier open day', () => {
    expect(checkpointOf('2026-11-24T14:00Z', workingDays(1))).toBe('2026-11-23T14:00');
    expect(checkpointOf('2026-11-23T14:00Z', workingDays(2))).toBe('2026-11-19T14:00');
  });

  it('leaves whole days for a date at the end of a day', () => {
    const endOfFriday = new Date(endOfLocalDay('2026-11-20', 'UTC')).toISOString();
    expect(checkpointOf(endOfFriday, workingDays(1))).toBe('2026-11-20T09:00');
    expect(checkpointOf(endOfFriday, workingDays(2))).toBe('2026-11-19T09:00');
  });

  it('begins in the middle of a day for a date in a break', () => {
    expect(checkpointOf('2026-11-24T12:20Z', workingDays(1), withLunch)).toBe('2026-11-23T12:00');
  });

  it('lies at the first open moment after that time when the day is closed then', () => {
    const late = { ...office, weekly: { ...office.weekly, mon: [{ from: '15:00', to: '18:00' }] } };
    expect(checkpointOf('2026-11-24T14:00Z', workingDays(1), late)).toBe('2026-11-23T15:00');
  });

  it('leaves the same open time ahead that was counted back', () => {
    const days = fc.integer({ min: 1, max: 9 });
    const minutes = fc.nat({ max: 20 * 1440 });
    const property = fc.property(days, minutes, (lead, after) => {
      const date = new Date(at('2026-11-01T00:00Z') + after * 60_000).toISOString();
      const checkpoint = checkpointBefore(at(date), workingDays(lead), withLunch);
      const counted = checkpoint.spans.reduce((total, { from, to }) => total + (to - from) / 60_000, 0);
      const ahead = dueAt(checkpoint.at, workingMinutes(counted), withLunch);
      expect(ahead.spans).toEqual(checkpoint.spans);
      expect(ahead.at).toBeLessThanOrEqual(at(date));
    });
    fc.assert(property, { numRuns: 300 });
  });
});
