import { describe, expect, it } from 'vitest';
import { type Allowance, workingDays, workingHours, workingMinutes } from '#shared/time/allowance.ts';
import { showArithmetic } from '#shared/time/arithmetic.ts';
import { arithmeticWords } from '#shared/time/arithmetic-words.ts';
import { dueAt } from '#shared/time/due-at.ts';
import type { WorkCalendar } from '#shared/time/work-calendar.ts';
import { at, everyDay, week } from './calendars.ts';

const office = week('09:00-17:00', 'UTC');

/** 20 November 2026 is a Friday. */
const shown = (from: string, allowance: Allowance, calendar: WorkCalendar = office, language?: string) =>
  showArithmetic(dueAt(at(from), allowance, calendar), allowance, calendar, language);

it('shows how four working hours over a weekend were counted', () => {
  expect(shown('2026-11-20T16:00Z', workingHours(4))).toBe('4 working hours: 1 h Fri 16-17, 3 h Mon 9-12');
});

it('shows minutes where there are any', () => {
  expect(shown('2026-11-20T16:30Z', workingHours(1))).toBe(
    '1 working hour: 30 min Fri 16:30-17, 30 min Mon 9-9:30',
  );
  expect(shown('2026-11-20T10:05Z', workingMinutes(90))).toBe(
    '90 working minutes: 1 h 30 min Fri 10:05-11:35',
  );
});

it('leaves out the seconds without losing a minute', () => {
  expect(shown('2026-11-20T16:30:27Z', workingHours(1))).toBe(
    '1 working hour: 30 min Fri 16:30-17, 30 min Mon 9-9:30',
  );
});

it('shows working days by the hours in them', () => {
  expect(shown('2026-11-23T14:00Z', workingDays(1))).toBe('1 working day: 3 h Mon 14-17, 5 h Tue 9-14');
});

it('reads the wall of the team that has the deadline', () => {
  const tokyo = week('09:00-17:00', 'Asia/Tokyo');
  expect(shown('2026-11-20T07:00Z', workingHours(2), tokyo)).toBe(
    '2 working hours: 1 h Fri 16-17, 1 h Mon 9-10',
  );
});

it('ends a day at 24', () => {
  expect(shown('2026-11-20T22:00Z', workingHours(2), everyDay('12:00-24:00', 'UTC'))).toBe(
    '2 working hours: 2 h Fri 22-24',
  );
});

it('shows the hour that passes, not the one on the wall, where the clocks change', () => {
  expect(shown('2026-03-28T23:00Z', workingHours(5), everyDay('00:00-06:00'))).toBe(
    '5 working hours: 5 h Sun 0-6',
  );
});

it('shows the moment when nothing had to be counted', () => {
  expect(shown('2026-11-20T18:00Z', workingMinutes(0))).toBe('0 working hours: Mon 9');
});

describe('a long count', () => {
  const fridays = {
    ...office,
    weekly: { ...week('09:00-10:00', 'UTC').weekly, mon: [], tue: [], wed: [], thu: [] },
  };

  it('has dates once a weekday comes twice', () => {
    expect(shown('2026-11-20T09:00Z', workingHours(2), fridays)).toBe(
      '2 working hours: 1 h Fri 20 Nov 9-10, 1 h Fri 27 Nov 9-10',
    );
    expect(shown('2026-11-20T16:00Z', workingHours(34))).toBe(
      '34 working hours: 1 h Fri 20 Nov 16-17, 8 h Mon 23 Nov 9-17, 8 h Tue 24 Nov 9-17, 8 h Wed 25 Nov 9-17, 8 h Thu 26 Nov 9-17, 1 h Fri 27 Nov 9-10',
    );
  });

  it('has years when it goes over one', () => {
    expect(shown('2026-12-25T09:00Z', workingHours(2), fridays)).toBe(
      '2 working hours: 1 h Fri 25 Dec 2026 9-10, 1 h Fri 1 Jan 2027 9-10',
    );
  });

  it('has one sum for its middle, so that the parts still add up', () => {
    expect(shown('2026-11-20T16:00Z', workingHours(80))).toBe(
      '80 working hours: 1 h Fri 20 Nov 16-17, 8 h Mon 23 Nov 9-17, 8 h Tue 24 Nov 9-17, … 48 h …, 8 h Thu 3 Dec 9-17, 7 h Fri 4 Dec 9-16',
    );
  });
});

describe('in other languages', () => {
  it.each([
    ['es', '4 horas laborables: 1 h vie 16-17, 3 h lun 9-12'],
    ['de', '4 Arbeitsstunden: 1 h Fr 16-17, 3 h Mo 9-12'],
    ['fr', '4 heures ouvrées: 1 h ven. 16-17, 3 h lun. 9-12'],
    ['pt-BR', '4 horas úteis: 1 h sex 16-17, 3 h seg 9-12'],
    ['ja', '4営業時間: 1時間 金 16-17、3時間 月 9-12'],
    ['nl', '4 working hours: 1 h Fri 16-17, 3 h Mon 9-12'],
  ])('%s says the same', (language, sentence) => {
    expect(shown('2026-11-20T16:00Z', workingHours(4), office, language)).toBe(sentence);
  });

  it.each([
    ['de', '1 Arbeitstag: 2 h Fr 20.11. 15-17, 6 h Fr 27.11. 9-15'],
    ['ja', '1営業日: 2時間 11/20(金) 15-17、6時間 11/27(金) 9-15'],
    ['fr', '1 jour ouvré: 2 h ven. 20 nov. 15-17, 6 h ven. 27 nov. 9-15'],
  ])('%s writes dates its own way', (language, sentence) => {
    const weekly = { ...office.weekly, mon: [], tue: [], wed: [], thu: [] };
    expect(shown('2026-11-20T15:00Z', workingDays(1), { ...office, weekly }, language)).toBe(sentence);
  });

  it.each(Object.entries(arithmeticWords))(
    '%s has a name for every weekday and month',
    (_language, words) => {
      expect(new Set(Object.values(words.weekdays)).size).toBe(7);
      expect(new Set(words.months).size).toBe(12);
      expect(Object.values(words.weekdays)).not.toContain('');
    },
  );
});
