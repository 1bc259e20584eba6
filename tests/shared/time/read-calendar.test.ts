import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSpansFrom } from '#shared/time/open-spans.ts';
import { readCalendar } from '#shared/time/read-calendar.ts';
import { at, week } from './calendars.ts';

const now = at('2026-11-20T10:00Z');
const good = week('09:00-12:00 13:00-17:00', 'Europe/Berlin', ['2026-12-25', '2026-12-26']);

const pathsOf = (input: unknown) => {
  const read = readCalendar(input, now);
  return read.ok ? [] : read.reason.map(({ path }) => path);
};

/** The good calendar with Monday's hours given. */
const monday = (...hours: readonly unknown[]) => ({ ...good, weekly: { ...good.weekly, mon: hours } });
const open = (from: unknown, to: unknown) => ({ from, to });

it('takes a sound calendar as it is', () => {
  expect(readCalendar(good, now)).toEqual({ ok: true, value: good });
  expect(readCalendar(JSON.parse(JSON.stringify(good)), now)).toEqual({ ok: true, value: good });
});

it('spells the zone as it is spelled', () => {
  expect(readCalendar({ ...good, zone: 'america/new_york' }, now)).toMatchObject({
    value: { zone: 'America/New_York' },
  });
});

it.each(['Mars/Olympus', '', '+01:00', 'Europe/Berlin ', '2026-01-01T00:00[Europe/Berlin]', 7, null])(
  'refuses %j as a zone',
  (zone) => {
    expect(pathsOf({ ...good, zone })).toEqual(['zone']);
  },
);

describe('hours', () => {
  it.each(['9:00', '24:00', '09:60', '09:00:00', '09.00', '', 9, null])('refuse %j as an opening', (from) => {
    expect(pathsOf(monday(open(from, '17:00')))).toEqual(['weekly.mon[0].from']);
  });

  it.each(['5:00', '24:01', '25:00', 17])('refuse %j as a closing', (to) => {
    expect(pathsOf(monday(open('09:00', '12:00'), open('13:00', to)))).toEqual(['weekly.mon[1].to']);
  });

  it('may last until midnight and follow each other without a break', () => {
    expect(pathsOf(monday(open('00:00', '12:00'), open('12:00', '24:00')))).toEqual([]);
  });

  it('may stand in any order', () => {
    expect(pathsOf(monday(open('13:00', '17:00'), open('09:00', '12:00')))).toEqual([]);
  });

  it('may not close before they open, nor when they open', () => {
    expect(pathsOf(monday(open('17:00', '09:00')))).toEqual(['weekly.mon[0].to']);
    expect(pathsOf(monday(open('09:00', '09:00')))).toEqual(['weekly.mon[0].to']);
  });

  it('may not overlap, wherever they stand', () => {
    const hours = [open('13:00', '17:00'), open('09:00', '20:00'), open('18:00', '19:00')];
    expect(pathsOf(monday(...hours)).toSorted()).toEqual(['weekly.mon[0]', 'weekly.mon[2]']);
  });
});

describe('holidays', () => {
  it.each(['2026-02-29', '2026-13-01', '25.12.2026', '0000-01-01', 20261225])(
    'refuse %j as a date',
    (date) => {
      expect(pathsOf({ ...good, holidays: [{ date, name: 'Christmas' }] })).toEqual(['holidays[0].date']);
    },
  );

  it('have a name, and each date once', () => {
    const holidays = [
      { date: '2026-12-25', name: 'Christmas' },
      { date: '2026-12-26', name: '  ' },
      { date: '2026-12-25', name: 'Christmas again' },
    ];
    expect(pathsOf({ ...good, holidays })).toEqual(['holidays[1].name', 'holidays[2].date']);
  });
});

it('says everything that is wrong at once', () => {
  const input = {
    zone: 'Nowhere',
    weekly: {
      ...good.weekly,
      mon: [
        open('9', '17:00'),
        open('09:00', '12:00'),
        open('11:00', '13:00'),
        { ...open('14:00', '15:00'), x: 1 },
      ],
      tue: 'closed',
      'some day': [],
    },
    holidays: [{ date: '2026-12-25', name: 'A' }, { date: '2026-12-25' }],
    colour: 'blue',
  };
  expect(pathsOf(input).toSorted()).toEqual(
    [
      'zone',
      'weekly.mon[0].from',
      'weekly.mon[2]',
      'weekly.mon[3].x',
      'weekly.tue',
      'weekly["some day"]',
      'holidays[1].date',
      'holidays[1].name',
      'colour',
    ].toSorted(),
  );
});

describe('a calendar without open hours in the next 30 days', () => {
  const closed = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  const mondaysOnly = { ...closed, mon: [open('09:00', '17:00')] };
  const mondays = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'];
  const holidays = mondays.map((date) => ({ date, name: 'closed' }));

  it('is refused as a mistake when no day is open', () => {
    expect(pathsOf({ ...good, weekly: closed })).toEqual(['weekly']);
  });

  it('is refused as a mistake when holidays close all of them', () => {
    expect(pathsOf({ ...good, weekly: mondaysOnly, holidays })).toEqual(['weekly']);
    expect(pathsOf({ ...good, weekly: mondaysOnly, holidays: holidays.slice(1) })).toEqual([]);
    expect(pathsOf({ ...good, weekly: mondaysOnly, holidays: holidays.slice(0, 3) })).toEqual([]);
  });

  it('is refused when it opens just as they are over', () => {
    const sundays = ['2026-11-22', '2026-11-29', '2026-12-06', '2026-12-13'];
    const opening = (from: string) => ({
      zone: 'UTC',
      weekly: { ...closed, sun: [open(from, '12:00')] },
      holidays: sundays.map((date) => ({ date, name: 'closed' })),
    });
    expect(pathsOf(opening('10:00'))).toEqual(['weekly']);
    expect(pathsOf(opening('09:59'))).toEqual([]);
  });
});

describe('whatever it is given', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });

  const isAnswer = (input: unknown) => {
    const read = readCalendar(input, now);
    if (read.ok) {
      const [span] = openSpansFrom(now, read.value);
      expect(span).toBeDefined();
    } else {
      expect(read.reason.length).toBeGreaterThan(0);
      for (const { path, sentence } of read.reason) {
        expect(typeof path).toBe('string');
        expect(sentence).toMatch(/^[A-Z].+\.$/);
        expect(sentence).not.toMatch(/invalid|expected|received|undefined/i);
      }
    }
  };

  it('answers and never throws', () => {
    fc.assert(fc.property(anything, isAnswer), { numRuns: 500 });
  });

  it('answers and never throws when one part of a sound calendar is anything', () => {
    const time = fc.oneof(fc.constantFrom('00:00', '09:00', '24:00', '17:00', '9'), anything);
    const hours = fc.oneof(fc.record({ from: time, to: time }, { requiredKeys: [] }), anything);
    const day = fc.oneof(fc.array(hours, { maxLength: 4 }), anything);
    const holiday = fc.record({ date: fc.oneof(fc.constant('2026-12-25'), anything), name: anything });
    const calendar = fc.record({
      zone: fc.oneof(fc.constant('UTC'), fc.string(), anything),
      weekly: fc.oneof(
        day.map((mon) => ({ ...good.weekly, mon })),
        anything,
      ),
      holidays: fc.oneof(fc.array(fc.oneof(holiday, anything), { maxLength: 4 }), anything),
    });
    fc.assert(fc.property(calendar, isAnswer), { numRuns: 500 });
  });

  it('is not impressed by keys that mean something to the language', () => {
    const text = JSON.stringify(good);
    expect(pathsOf(JSON.parse(`{"__proto__":{"zone":"UTC"},${text.slice(1)}`))).toEqual(['__proto__']);
    expect(pathsOf({ ...good, weekly: { ...good.weekly, constructor: [] } })).toEqual(['weekly.constructor']);
  });
});
