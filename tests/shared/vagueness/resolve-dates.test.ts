import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon as french } from '#shared/vagueness/lexicon/fr/index.ts';
import { resolveDates } from '#shared/vagueness/resolve-dates.ts';
import { resolveDatesWith } from '#shared/vagueness/resolve-dates-with.ts';

const now = '2026-11-18T10:00';
const daysOf = (text: string, more = {}) =>
  resolveDates(text, { now, language: 'en', ...more }).map(({ date }) => date);

describe('days in a text', () => {
  it('are read in the order of the workspace, unless only the other order is a day', () => {
    expect(daysOf('due 3/4/2027', { dateOrder: 'dmy' })).toEqual(['2027-04-03']);
    expect(daysOf('due 3/4/2027', { dateOrder: 'mdy' })).toEqual(['2027-03-04']);
    expect(daysOf('due 14/1', { dateOrder: 'mdy' })).toEqual(['2027-01-14']);
  });

  it('without a year are the next such day', () => {
    expect(daysOf('18 Nov')).toEqual(['2026-11-18']);
    expect(daysOf('17 Nov')).toEqual(['2027-11-17']);
    expect(daysOf('29 Feb')).toEqual(['2028-02-29']);
  });

  it('that no month has are none', () => {
    expect(daysOf('31/2/2027, 45/13, 30 February')).toEqual([]);
  });

  it('are none when they only sound like one', () => {
    for (const text of ['soon', 'next week', 'later', 'asap', '24/7 support', 'clause 7.2', '2nd floor']) {
      expect(daysOf(text)).toEqual([]);
    }
  });

  it('a weekday is the next one, "next" the one of next week, "last" the one that passed', () => {
    expect(daysOf('Wed')).toEqual(['2026-11-25']);
    expect(daysOf('by Friday')).toEqual(['2026-11-20']);
    expect(daysOf('next Friday')).toEqual(['2026-11-27']);
    expect(daysOf('last Friday')).toEqual(['2026-11-13']);
  });

  it('after "until" or "by" are days, not hours', () => {
    expect(resolveDates('by 14 of January', { now, language: 'en' })).toMatchObject([
      { date: '2027-01-14', time: null },
    ]);
    expect(resolveDates('at 9 on Friday', { now, language: 'en' })).toMatchObject([
      { date: '2026-11-20', time: '09:00' },
    ]);
  });

  it('of the month alone are days after a word that leads up to one, where nothing follows', () => {
    const lexicon = { ...french, dates: { ...french.dates, until: 'avant' } };
    const read = (text: string) => resolveDatesWith([lexicon], text, { now, language: 'fr' });
    expect(read('signature avant le 30').map(({ date }) => date)).toEqual(['2026-11-30']);
    expect(read('signature avant le 8, merci').map(({ date }) => date)).toEqual(['2026-12-08']);
    expect(read('signature avant le 30 ventes')).toEqual([]);
    expect(read('avant 30 ventes')).toEqual([]);
  });

  it('that stand in one phrase are one day: the date decides', () => {
    expect(daysOf('Tue, 12 Jan 2027 at 9:30')).toEqual(['2027-01-12']);
    expect(resolveDates('Tue, 12 Jan 2027 at 9:30', { now, language: 'en' })[0]?.time).toBe('09:30');
  });

  it('are days without a "today" too, only not known ones', () => {
    expect(resolveDates('ship Friday', { language: 'en' })).toEqual([
      { from: 5, to: 11, date: null, time: null },
    ]);
    expect(daysOf('2026-12-01', { now: undefined })).toEqual(['2026-12-01']);
  });
});

it('every day of the next years is read back from the way it is written', () => {
  const day = fc.date({ min: new Date('2026-11-19'), max: new Date('2034-12-31'), noInvalidDate: true });
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split('-').map(Number) as [number, number, number];
      expect(daysOf(`ship ${iso}`)).toEqual([iso]);
      expect(daysOf(`ship ${dayOfMonth} ${months[month - 1]} ${year}`)).toEqual([iso]);
      expect(daysOf(`ship ${month}/${dayOfMonth}/${year}`, { dateOrder: 'mdy' })).toEqual([iso]);
      expect(daysOf(`ship ${dayOfMonth}.${month}.${year}`, { dateOrder: 'dmy' })).toEqual([iso]);
    }),
    { numRuns: 200 },
  );
});
