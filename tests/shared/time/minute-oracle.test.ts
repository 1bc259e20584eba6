import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCalendar, at } from './calendars.ts';
import { isOpen, markOpen, recordWall } from './minute-oracle.ts';

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

it('where no clock changes, a minute is open when the wall shows a time within hours', () => {
  const record = recordWall('Europe/Berlin', at('2026-07-15T00:00Z'), 9, 9);
  const property = fc.property(anyCalendar(record), fc.nat({ max: 14 * 1440 }), (calendar, after) => {
    const minute = record.begin + 2 * 1440 + after;
    const wall = new Date((minute + 120) * 60_000).toISOString();
    const [date = '', time = ''] = [wall.slice(0, 10), wall.slice(11, 16)];
    const weekday = names[new Date(`${date}T00:00Z`).getUTCDay()] ?? 'mon';
    const isHoliday = calendar.holidays.some((holiday) => holiday.date === date);
    const isWithin = calendar.weekly[weekday].some(({ from, to }) => from <= time && time < to);
    expect(isOpen(markOpen(record, calendar), minute)).toBe(isWithin && !isHoliday);
  });
  fc.assert(property, { numRuns: 300 });
});

it('knows what a wall shows twice and what it leaves out', () => {
  const spring = recordWall('Europe/Berlin', at('2026-03-29T00:00Z'), 1, 1);
  const autumn = recordWall('Europe/Berlin', at('2026-10-25T00:00Z'), 1, 1);
  const shown = (record: typeof spring, wall: string) =>
    new Date((record.firstShown.get(at(wall) / 60_000) ?? 0) * 60_000).toISOString().slice(0, 16);
  expect(shown(spring, '2026-03-29T02:30Z')).toBe('2026-03-29T01:30');
  expect(shown(spring, '2026-03-29T03:00Z')).toBe('2026-03-29T01:00');
  expect(shown(autumn, '2026-10-25T02:30Z')).toBe('2026-10-25T00:30');
});
