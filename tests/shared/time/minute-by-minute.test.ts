import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkpointBefore } from '#shared/time/checkpoint.ts';
import { dueAt } from '#shared/time/due-at.ts';
import type { Span } from '#shared/time/span.ts';
import { isOpenAt, nextOpening, openSharedHours, workingMinutesBetween } from '#shared/time/working-time.ts';
import { anyCalendar } from './calendars.ts';
import * as oracle from './minute-oracle.ts';
import { oddWeeks } from './odd-weeks.ts';

const { instantOf, minuteOf } = oracle;
const runs = { numRuns: 100 };

/** Half of them within a day of the odd moment, the others up to a week from it. */
const anyMinute = (moment: number) =>
  fc
    .oneof(fc.integer({ min: -1440, max: 1440 }), fc.integer({ min: -7 * 1440, max: 7 * 1440 }))
    .map((away) => moment + away);

const minutesOf = (spans: readonly Span[]) =>
  spans.reduce((total, { from, to }) => total + minuteOf(to) - minuteOf(from), 0);

describe.each(oddWeeks)('$name', ({ record, moment }) => {
  const any = { calendar: anyCalendar(record), from: anyMinute(moment) };

  it('is due where stepping minute by minute ends', () => {
    const property = fc.property(any.calendar, any.from, fc.nat({ max: 6000 }), (calendar, from, minutes) => {
      const marked = oracle.markOpen(record, calendar);
      const expected = oracle.stepAhead(marked, from, minutes);
      fc.pre(expected !== null);
      const due = dueAt(instantOf(from), { kind: 'working', minutes }, calendar);
      expect(minuteOf(due.at)).toBe(expected);
      expect(minutesOf(due.spans)).toBe(minutes);
      for (const span of due.spans) {
        const length = minuteOf(span.to) - minuteOf(span.from);
        expect(oracle.openMinutes(marked, minuteOf(span.from), minuteOf(span.to))).toBe(length);
      }
    });
    fc.assert(property, runs);
  });

  it('is due after so many open days', () => {
    const property = fc.property(any.calendar, any.from, fc.nat({ max: 5 }), (calendar, from, days) => {
      const expected = oracle.stepDays(oracle.markOpen(record, calendar), from, days);
      fc.pre(expected !== null);
      expect(minuteOf(dueAt(instantOf(from), { kind: 'days', days }, calendar).at)).toBe(expected);
    });
    fc.assert(property, runs);
  });

  it('has its checkpoint where the lead fits exactly before the date', () => {
    const property = fc.property(any.calendar, any.from, fc.nat({ max: 2000 }), (calendar, date, minutes) => {
      const marked = oracle.markOpen(record, calendar);
      const expected = oracle.stepBack(marked, date, minutes);
      fc.pre(expected !== null);
      const checkpoint = checkpointBefore(instantOf(date), { kind: 'working', minutes }, calendar);
      expect(minuteOf(checkpoint.at)).toBe(expected);
      expect(oracle.openMinutes(marked, minuteOf(checkpoint.at), date)).toBe(minutes);
      expect(minutesOf(checkpoint.spans)).toBe(minutes);
    });
    fc.assert(property, runs);
  });

  it('moves by the open minutes that pauses take away', () => {
    const pause = fc.tuple(fc.integer({ min: -3000, max: 8000 }), fc.integer({ min: -60, max: 3000 }));
    const property = fc.property(
      any.calendar,
      any.from,
      fc.nat({ max: 3000 }),
      fc.array(pause, { maxLength: 4 }),
      (calendar, from, minutes, pauses) => {
        const marked = oracle.markOpen(record, calendar);
        const isPaused = (at: number) =>
          pauses.some(([after, length]) => at >= from + after && at < from + after + length);
        const expected = oracle.stepAhead(marked, from, minutes, isPaused);
        fc.pre(expected !== null);
        const spans = pauses.map(([after, length]) => ({
          from: instantOf(from + after),
          to: instantOf(from + after + length),
        }));
        const due = dueAt(instantOf(from), { kind: 'working', minutes }, calendar, spans);
        expect(minuteOf(due.at)).toBe(expected);
        expect(minutesOf(due.spans)).toBe(minutes);
      },
    );
    fc.assert(property, runs);
  });

  it('counts, opens and shares the minutes that are open', () => {
    const property = fc.property(any.calendar, any.calendar, any.from, any.from, (one, other, from, to) => {
      const [mine, theirs] = [oracle.markOpen(record, one), oracle.markOpen(record, other)];
      expect(workingMinutesBetween(instantOf(from), instantOf(to), one)).toBe(
        oracle.openMinutes(mine, from, to),
      );
      const opening = oracle.stepAhead(mine, from, 0);
      fc.pre(opening !== null);
      expect(minuteOf(nextOpening(instantOf(from), one))).toBe(opening);
      expect(isOpenAt(instantOf(from), one)).toBe(opening === from);
      const shared = oracle.openMinutes(mine, from, to, (at) => !oracle.isOpen(theirs, at));
      expect(openSharedHours(one, other, instantOf(from), instantOf(to))).toBe(shared);
    });
    fc.assert(property, runs);
  });
});
