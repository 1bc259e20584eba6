import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Ask,
  blind,
  type GuardEvent,
  type GuardState,
  type Step,
} from '#extension/guard/guard-state.ts';
import { step } from '#extension/guard/save-guard.ts';
import { change, note, otherNote, record } from './asks.ts';

const anyAsks: fc.Arbitrary<readonly Ask[]> = fc.subarray([note(), otherNote(), change()]).chain((asks) =>
  fc
    .array(fc.constantFrom('block', 'warn', 'observe', 'off'), {
      minLength: asks.length,
      maxLength: asks.length,
    })
    .map((modes) => asks.map((ask, at) => ({ ...ask, mode: modes[at] ?? 'off' }))),
);

const ids = [note().id, otherNote().id, change().id];

const anyEvent: fc.Arbitrary<GuardEvent> = fc.oneof(
  fc.record({ on: fc.constant('rules-came' as const), isOff: fc.boolean() }),
  fc.record({
    on: fc.constant('attempt' as const),
    press: fc.integer({ min: 1, max: 12 }),
    asks: anyAsks,
    canShow: fc.boolean(),
  }),
  fc.record({
    on: fc.constant('broke' as const),
    press: fc.integer({ min: 1, max: 12 }),
    why: fc.constant('threw' as const),
  }),
  fc.constantFrom<GuardEvent>(
    { on: 'rules-gone' },
    { on: 'fill-in' },
    { on: 'save-anyway' },
    { on: 'reason', reason: 'Customer is on the phone', saw: [] },
    { on: 'reason', reason: 'x', saw: [] },
    { on: 'back' },
    { on: 'dismissed' },
    { on: 'card-lost' },
    { on: 'judged', editor: 'body', verdict: 'clear' },
    { on: 'editor-gone', editor: 'other' },
    { on: 'handoff-ready', id: change().id },
    { on: 'note-written', id: note().id, text: 'Follow up.' },
    { on: 'outcome', outcome: 'saved', ids, record },
    { on: 'outcome', outcome: 'failed', ids, record },
  ),
);

const anyStory = fc.array(anyEvent, { maxLength: 30 });
const runs = { numRuns: 300 };
const walk = (events: readonly GuardEvent[]): GuardState =>
  events.reduce((state, event) => step(state, event).state, blind);
const does = ({ effects }: Step, what: string) => effects.some((effect) => effect.do === what);
const press = (state: GuardState, asks: readonly Ask[], number: number, canShow = true) =>
  step(state, { on: 'attempt', press: number, asks, canShow });

describe('whatever happened before', () => {
  it('every press gets exactly one answer, and the same for all its events', () => {
    fc.assert(
      fc.property(anyStory, anyAsks, anyAsks, fc.boolean(), (story, asks, later, canShow) => {
        const first = press(walk(story), asks, 99, canShow);
        const second = press(first.state, later, 99, canShow);
        const answers = [first, second].map((one) =>
          one.effects.filter((effect) => /^(pass|stop)$/.test(effect.do)),
        );
        expect(answers[0]).toHaveLength(1);
        expect(answers[1]).toEqual(answers[0]);
      }),
      runs,
    );
  });

  it('a hold has a card, and without one nothing is stopped', () => {
    fc.assert(
      fc.property(anyStory, anyAsks, fc.boolean(), (story, asks, canShow) => {
        const held = press(walk(story), asks, 99, canShow);
        if (!does(held, 'stop')) return;
        expect(canShow).toBe(true);
        expect(held.state.hold).not.toBeNull();
        expect(does(held, 'show-card') || does(held, 'pulse-card')).toBe(true);
      }),
      runs,
    );
  });

  it('save anyway with a reason lets the next press through', () => {
    fc.assert(
      fc.property(anyStory, anyAsks, (story, asks) => {
        const held = press(walk(story), asks, 99);
        const asking = step(held.state, { on: 'save-anyway' });
        const allowed = step(asking.state, { on: 'reason', reason: 'Customer is on the phone', saw: [] });
        expect(does(press(allowed.state, asks, 100), 'pass')).toBe(true);
      }),
      runs,
    );
  });

  it('a card that is lost lets the next press through', () => {
    fc.assert(
      fc.property(anyStory, anyAsks, (story, asks) => {
        const lost = step(press(walk(story), asks, 99).state, { on: 'card-lost' });
        expect(does(press(lost.state, asks, 100), 'pass')).toBe(true);
      }),
      runs,
    );
  });

  it('only what is to be blocked is stopped', () => {
    fc.assert(
      fc.property(anyStory, anyAsks, (story, asks) => {
        const answer = press(walk(story), asks, 99);
        if (does(answer, 'stop')) expect(asks.some(({ mode }) => mode === 'block')).toBe(true);
      }),
      runs,
    );
  });

  it('a guard that is gone never stops anything again', () => {
    fc.assert(
      fc.property(anyStory, anyStory, (story, later) => {
        let state = step(walk(story), { on: 'died' }).state;
        for (const event of later) {
          const next = step(state, event);
          expect(next.effects.every((effect) => effect.do === 'pass' || effect.do === 'go-inert')).toBe(true);
          state = next.state;
        }
        expect(state.phase).toBe('inert');
      }),
      runs,
    );
  });
});

describe('a hold', () => {
  const come: GuardEvent = { on: 'rules-came', isOff: false };
  const saved: GuardEvent = { on: 'outcome', outcome: 'saved', ids: [note().id], record };
  const allowed = () =>
    walk([
      come,
      { on: 'attempt', press: 1, asks: [note()], canShow: true },
      { on: 'save-anyway' },
      {
        on: 'reason',
        reason: 'Customer is on the phone',
        saw: [],
      },
    ]);

  it('comes back after one save went well', () => {
    const through = press(allowed(), [note()], 2);
    expect(does(through, 'pass')).toBe(true);
    expect(does(press(step(through.state, saved).state, [note()], 3), 'stop')).toBe(true);
  });

  it('does not come back after a save that failed', () => {
    const through = press(allowed(), [note()], 2);
    const failed = step(through.state, { on: 'outcome', outcome: 'failed', ids: [note().id], record });
    expect(does(press(failed.state, [note()], 3), 'pass')).toBe(true);
  });

  it('that is dismissed comes back with the next press and is counted once', () => {
    const held = press(walk([come]), [note()], 1);
    const again = press(step(held.state, { on: 'dismissed' }).state, [note()], 2);
    expect(does(held, 'count')).toBe(true);
    expect(does(again, 'show-card')).toBe(true);
    expect(does(again, 'count')).toBe(false);
  });

  it('for one field says nothing about another', () => {
    expect(does(press(allowed(), [otherNote()], 2), 'stop')).toBe(true);
  });

  it('asks for what is still missing when one of two things is given', () => {
    const both = press(walk([come]), [note(), change()], 1);
    const ready = step(both.state, { on: 'handoff-ready', id: change().id });
    expect(ready.state.hold?.asks.map(({ id }) => id)).toEqual([note().id]);
    expect(does(press(ready.state, [note(), change()], 2), 'stop')).toBe(true);
  });

  it('of a written note lasts when the note was changed afterwards', () => {
    const written = walk([come, { on: 'note-written', id: note().id, text: 'Who: Dana' }]);
    expect(does(press(written, [note({ text: 'Who: Dana' })], 1), 'pass')).toBe(true);
    expect(does(press(written, [note({ text: 'Follow up.' })], 2), 'stop')).toBe(true);
  });
});
