import { describe, expect, it } from 'vitest';
import { type Allowance, workingDays, workingHours, workingMinutes } from '#shared/time/allowance.ts';
import { dueAt } from '#shared/time/due-at.ts';
import { localDateTimeAt } from '#shared/time/fixed-date.ts';
import type { Span } from '#shared/time/span.ts';
import type { WorkCalendar } from '#shared/time/work-calendar.ts';
import { at, everyDay, week } from './calendars.ts';

const office = week('09:00-17:00', 'UTC');
const withLunch = week('09:00-12:00 13:00-17:00', 'UTC');

/** 20 November 2026 is a Friday. */
function dueOn(from: string, allowance: Allowance, calendar: WorkCalendar, pauses: readonly Span[] = []) {
  return localDateTimeAt(dueAt(at(from), allowance, calendar, pauses).at, calendar.zone);
}

const pause = (from: string, to: string): Span => ({ from: at(from), to: at(to) });

describe('working time', () => {
  it('goes on where the next day opens', () => {
    const due = dueAt(at('2026-11-20T16:00Z'), workingHours(4), office);
    expect(due).toEqual({
      at: at('2026-11-23T12:00Z'),
      spans: [
        { from: at('2026-11-20T16:00Z'), to: at('2026-11-20T17:00Z') },
        { from: at('2026-11-23T09:00Z'), to: at('2026-11-23T12:00Z') },
      ],
    });
  });

  it('starts at the next opening when it is given outside of hours', () => {
    expect(dueOn('2026-11-20T20:00Z', workingHours(1), office)).toBe('2026-11-23T10:00');
    expect(dueOn('2026-11-21T03:00Z', workingHours(1), office)).toBe('2026-11-23T10:00');
    expect(dueOn('2026-11-20T12:30Z', workingHours(1), withLunch)).toBe('2026-11-20T14:00');
  });

  it('is due at closing when it ends exactly there', () => {
    expect(dueOn('2026-11-20T16:00Z', workingHours(1), office)).toBe('2026-11-20T17:00');
    expect(dueOn('2026-11-20T11:00Z', workingHours(1), withLunch)).toBe('2026-11-20T12:00');
  });

  it('starts at the next opening when it is given exactly at closing', () => {
    expect(dueOn('2026-11-20T17:00Z', workingMinutes(1), office)).toBe('2026-11-23T09:01');
  });

  it('leaves out holidays', () => {
    const closed = week('09:00-17:00', 'UTC', ['2026-11-23', '2026-11-24']);
    expect(dueOn('2026-11-20T16:00Z', workingHours(2), closed)).toBe('2026-11-25T10:00');
  });

  it('keeps the seconds at which it was given', () => {
    const due = dueAt(at('2026-11-20T16:30:27Z'), workingHours(1), office);
    expect(due.at).toBe(at('2026-11-23T09:30:27Z'));
  });

  it.each([0, -5])('ends where the clock starts when there is none of it (%i minutes)', (minutes) => {
    expect(dueOn('2026-11-20T16:00Z', workingMinutes(minutes), office)).toBe('2026-11-20T16:00');
    expect(dueOn('2026-11-20T18:00Z', workingMinutes(minutes), office)).toBe('2026-11-23T09:00');
    expect(dueOn('2026-11-20T18:00Z', workingDays(minutes), office)).toBe('2026-11-23T09:00');
    expect(dueAt(at('2026-11-20T18:00Z'), workingMinutes(minutes), office).spans).toEqual([]);
  });
});

describe('working days', () => {
  it('end at the same time of a later open day', () => {
    expect(dueOn('2026-11-23T14:00Z', workingDays(1), office)).toBe('2026-11-24T14:00');
    expect(dueOn('2026-11-20T14:00Z', workingDays(1), office)).toBe('2026-11-23T14:00');
    expect(dueOn('2026-11-20T14:00Z', workingDays(3), office)).toBe('2026-11-25T14:00');
  });

  it('end with a day when they begin with one', () => {
    expect(dueOn('2026-11-23T09:00Z', workingDays(1), office)).toBe('2026-11-23T17:00');
    expect(dueOn('2026-11-23T07:00Z', workingDays(1), office)).toBe('2026-11-23T17:00');
    expect(dueOn('2026-11-20T17:00Z', workingDays(2), office)).toBe('2026-11-24T17:00');
  });

  it('given in a break, begin in the middle of a day', () => {
    expect(dueOn('2026-11-23T12:30Z', workingDays(1), withLunch)).toBe('2026-11-24T13:00');
  });

  it('end at the last open moment before that time when the day is closed then', () => {
    const shortFriday = {
      ...office,
      weekly: { ...office.weekly, fri: [{ from: '09:00', to: '12:00' }] },
    };
    expect(dueOn('2026-11-19T14:00Z', workingDays(1), shortFriday)).toBe('2026-11-20T12:00');
  });

  it('end with the first hours of a day that opens only later', () => {
    const lateTuesday = {
      ...office,
      weekly: {
        ...office.weekly,
        tue: [
          { from: '15:00', to: '18:00' },
          { from: '19:00', to: '20:00' },
        ],
      },
    };
    expect(dueOn('2026-11-23T14:00Z', workingDays(1), lateTuesday)).toBe('2026-11-24T18:00');
  });

  it('show the time that was counted', () => {
    expect(dueAt(at('2026-11-20T14:00Z'), workingDays(1), office).spans).toEqual([
      { from: at('2026-11-20T14:00Z'), to: at('2026-11-20T17:00Z') },
      { from: at('2026-11-23T09:00Z'), to: at('2026-11-23T14:00Z') },
    ]);
  });
});

describe('a pause', () => {
  it('moves working time by the open time it covers', () => {
    const overNight = pause('2026-11-20T16:30Z', '2026-11-23T10:00Z');
    expect(dueOn('2026-11-20T16:00Z', workingHours(4), office, [overNight])).toBe('2026-11-23T13:30');
  });

  it('moves working days as well', () => {
    const allTuesday = pause('2026-11-24T00:00Z', '2026-11-25T00:00Z');
    expect(dueOn('2026-11-23T14:00Z', workingDays(1), office, [allTuesday])).toBe('2026-11-25T14:00');
  });

  it.each([workingMinutes(0), workingDays(0)])('moves the start itself (%o)', (nothing) => {
    const now = pause('2026-11-20T10:00Z', '2026-11-20T11:00Z');
    expect(dueOn('2026-11-20T10:30Z', nothing, office, [now])).toBe('2026-11-20T11:00');
  });

  it('counts once where several overlap, and not at all when it ends before it begins', () => {
    const pauses = [
      pause('2026-11-20T10:00Z', '2026-11-20T12:00Z'),
      pause('2026-11-20T11:00Z', '2026-11-20T13:00Z'),
      pause('2026-11-20T15:00Z', '2026-11-20T14:00Z'),
    ];
    expect(dueOn('2026-11-20T09:00Z', workingHours(2), office, pauses)).toBe('2026-11-20T14:00');
  });

  it('changes nothing outside of hours, before the start or after the end', () => {
    const pauses = [
      pause('2026-11-20T08:00Z', '2026-11-20T15:00Z'),
      pause('2026-11-20T17:00Z', '2026-11-23T09:00Z'),
      pause('2026-11-23T12:00Z', '2026-11-24T12:00Z'),
    ];
    expect(dueOn('2026-11-20T16:00Z', workingHours(4), office, pauses)).toBe('2026-11-23T12:00');
  });
});

describe('where the clocks change', () => {
  it.each(['2026-03-28T23:00Z', '2026-10-24T22:00Z'])('a 9 to 17 day has eight hours (from %s)', (from) => {
    const due = dueAt(at(from), workingHours(8), everyDay('09:00-17:00'));
    expect(localDateTimeAt(due.at, 'Europe/Berlin').slice(11)).toBe('17:00');
    expect(due.spans).toHaveLength(1);
  });

  it('a day that is open around the clock has the hours that pass', () => {
    const always = everyDay('00:00-24:00');
    expect(dueAt(at('2026-03-28T23:00Z'), workingHours(23), always).at).toBe(at('2026-03-29T22:00Z'));
    expect(dueAt(at('2026-10-24T22:00Z'), workingHours(25), always).at).toBe(at('2026-10-25T23:00Z'));
  });

  it('an opening that does not exist moves forward', () => {
    const due = dueAt(at('2026-03-28T23:00Z'), workingMinutes(1), everyDay('02:30-06:00'));
    expect(due.spans[0]?.from).toBe(at('2026-03-29T01:30Z'));
  });

  it('an opening or a closing that exists twice is the first', () => {
    const night = everyDay('01:00-02:30');
    expect(dueAt(at('2026-10-24T22:00Z'), workingMinutes(90), night).at).toBe(at('2026-10-25T00:30Z'));
    const early = dueAt(at('2026-10-24T22:00Z'), workingMinutes(1), everyDay('02:30-06:00'));
    expect(early.spans[0]?.from).toBe(at('2026-10-25T00:30Z'));
  });

  it('a day that a zone leaves out has no open time', () => {
    const apia = everyDay('09:00-17:00', 'Pacific/Apia');
    const due = dueAt(at('2011-12-30T02:00Z'), workingHours(2), apia);
    expect(due.spans.map(({ from }) => localDateTimeAt(from, 'Pacific/Apia'))).toEqual([
      '2011-12-29T16:00',
      '2011-12-31T09:00',
    ]);
  });
});
