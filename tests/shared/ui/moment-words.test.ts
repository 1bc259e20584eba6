import { describe, expect, it } from 'vitest';
import { relativeTo, showDay, showMoment, showTime } from '#shared/ui/time/moment-words.ts';
import { instantTyped } from '#shared/ui/time/wall-moment.ts';
import { at, monday } from '../../support/company.ts';

const berlin = { language: 'en', zone: 'Europe/Berlin' };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a moment', () => {
  it('stands as the clock on the reader’s own wall shows it', () => {
    expect(plain(showMoment(at('2026-11-24T15:00'), monday, berlin))).toBe('Tue 24 Nov, 16:00');
    const tokyo = { language: 'en', zone: 'Asia/Tokyo' };
    expect(plain(showMoment(at('2026-11-24T15:00'), monday, tokyo))).toBe('Wed 25 Nov, 00:00');
  });

  it('names the year when it is not this one', () => {
    expect(showMoment(at('2027-01-04T08:00'), monday, berlin)).toContain('2027');
    expect(showMoment(at('2026-12-04T08:00'), monday, berlin)).not.toContain('2026');
  });

  it('needs only the time when it is today’s', () => {
    expect(showTime(at('2026-11-23T13:02'), monday, berlin)).toBe('14:02');
    expect(showTime(at('2026-11-22T13:02'), monday, berlin)).toContain('22 Nov');
  });

  it('is told in minutes below an hour, in hours below two days, then in days, and never as over too soon', () => {
    const away = (minutes: number) =>
      relativeTo((at('2026-11-23T09:00') + minutes * 60_000) as typeof monday, monday, 'de');
    expect(away(0)).toBe('in dieser Minute');
    expect(away(59)).toBe('in 59 Min.');
    expect(away(119)).toBe('in 1 Std.');
    expect(away(-47 * 60)).toBe('vor 47 Std.');
    expect(away(-49 * 60)).toBe('vor 2 Tagen');
  });
});

it('a day is the same day in every zone', () => {
  expect(showDay('2026-12-04', '2026-11-23', 'en')).toBe('Fri 4 Dec');
  expect(showDay('2026-12-04', '2026-11-23', 'ja')).toBe('12月4日(金)');
});

describe('what is typed off the wall', () => {
  it('is that moment in the person’s zone', () => {
    expect(instantTyped('2026-11-24T16:00', 'Europe/Berlin')).toBe(at('2026-11-24T15:00'));
  });

  it('is the beginning of time while it is not whole, which every rule refuses', () => {
    expect(instantTyped('2026-11-24', 'Europe/Berlin')).toBe(0);
    expect(instantTyped('', 'Europe/Berlin')).toBe(0);
  });
});
