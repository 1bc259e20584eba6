import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfLocalDay, localDateAt, localDateTimeAt, weekdayOf } from '#shared/time/fixed-date.ts';
import { instant } from '#shared/time/instant.ts';
import { at } from './calendars.ts';

describe("a customer's date", () => {
  it('ends with its day where the customer is', () => {
    expect(endOfLocalDay('2026-11-21', 'Europe/Berlin')).toBe(at('2026-11-21T23:00Z'));
    expect(endOfLocalDay('2026-11-21', 'America/New_York')).toBe(at('2026-11-22T05:00Z'));
    expect(endOfLocalDay('2026-12-31', 'Asia/Kathmandu')).toBe(at('2026-12-31T18:15Z'));
  });

  it('ends with its day when the clocks change in it or at its end', () => {
    expect(endOfLocalDay('2026-03-29', 'Europe/Berlin')).toBe(at('2026-03-29T22:00Z'));
    expect(endOfLocalDay('2026-10-25', 'Europe/Berlin')).toBe(at('2026-10-25T23:00Z'));
    expect(endOfLocalDay('2018-11-03', 'America/Sao_Paulo')).toBe(at('2018-11-04T03:00Z'));
    expect(endOfLocalDay('2011-12-29', 'Pacific/Apia')).toBe(at('2011-12-30T10:00Z'));
  });

  it('is over with its last millisecond', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'America/New_York',
    );
    const days = fc.integer({ min: 0, max: 40_000 });
    const property = fc.property(zones, days, (zone, day) => {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const next = new Date((day + 1) * 86_400_000).toISOString().slice(0, 10);
      const end = endOfLocalDay(date, zone);
      expect(localDateAt(instant(end - 1), zone)).toBe(date);
      expect(localDateAt(end, zone)).toBe(next);
    });
    fc.assert(property, { numRuns: 300 });
  });
});

describe('what the wall shows', () => {
  it('is the date and time of that place', () => {
    expect(localDateAt(at('2026-11-20T23:30Z'), 'Europe/Berlin')).toBe('2026-11-21');
    expect(localDateTimeAt(at('2026-11-20T23:30Z'), 'Asia/Kathmandu')).toBe('2026-11-21T05:15');
    expect(localDateTimeAt(at('2026-10-25T01:30Z'), 'Europe/Berlin')).toBe('2026-10-25T02:30');
  });

  it('agrees with Intl at any moment', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const moments = fc.integer({ min: at('1970-01-01T00:00Z'), max: at('2099-12-31T00:00Z') });
    const property = fc.property(zones, moments, (zone, moment) => {
      const shown = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
      expect(localDateTimeAt(instant(moment), zone)).toBe(shown.format(moment).replace(' ', 'T'));
    });
    fc.assert(property, { numRuns: 300 });
  });
});

it.each([
  ['1969-12-31', 'wed'],
  ['1970-01-01', 'thu'],
  ['1900-01-01', 'mon'],
  ['2026-11-20', 'fri'],
  ['2028-02-29', 'tue'],
])('%s is a %s', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});
