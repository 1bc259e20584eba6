import { describe, expect, it } from 'vitest';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { badgeOf, inboxOf } from '#shared/handoffs/inbox.ts';
import { findStuckPairs } from '#shared/handoffs/standoff.ts';
import { at, monday } from '../../support/company.ts';
import { finished, sent, taken, withPromise } from '../../support/handoffs.ts';

const named = (id: string, handoff: Handoff): Handoff => ({ ...handoff, id });

describe('the inbox', () => {
  const handoffs = [named('one', sent().open), named('two', taken().open), named('three', finished().open)];

  it('shows me what is my turn, and others what they wait for', () => {
    const lines = (list: readonly { handoff: string }[]) => list.map(({ handoff }) => handoff).sort();
    expect(lines(inboxOf('rita', handoffs, monday).waitingForMe)).toEqual(['one', 'two']);
    expect(lines(inboxOf('rita', handoffs, monday).iWaitFor)).toEqual(['three']);
    expect(lines(inboxOf('sam', handoffs, monday).waitingForMe)).toEqual(['three']);
    expect(lines(inboxOf('sam', handoffs, monday).iWaitFor)).toEqual(['one', 'two']);
  });

  it('puts what is overdue first and counts it in the badge', () => {
    const late = at('2026-11-23T22:30');
    const fresh = named('fresh', {
      ...sent().open,
      clocks: [{ name: 'accept', subject: '0', dueAt: at('2026-11-30T22:00') }],
    });
    const all = [fresh, ...handoffs];
    expect(inboxOf('rita', all, late).waitingForMe[0]).toMatchObject({ isOverdue: true });
    expect(inboxOf('rita', all, late).waitingForMe.at(-1)).toMatchObject({
      handoff: 'fresh',
      isOverdue: false,
    });
    expect(badgeOf('rita', all, late)).toEqual({ count: 3, overdue: 2 });
  });

  it('puts what nobody took before what is only due', () => {
    const stuck = sent();
    for (let rung = 0; rung < 7; rung += 1) stuck.due('accept');
    const turn = { holder: { kind: 'person', id: 'olga' }, since: monday, why: 'to-accept' } as const;
    const due: Handoff = { ...named('due', sent().open), turn };
    const { waitingForMe } = inboxOf('olga', [due, named('stuck', stuck.open)], monday);
    expect(waitingForMe.map(({ handoff }) => handoff)).toEqual(['stuck', 'due']);
  });

  it('asks a deliverer for their yes beside, without a turn', () => {
    const handoff = sent({}, withPromise).does(
      { type: 'Decline', reason: 'Not my region', whose: null },
      'rita',
    ).open;
    expect(inboxOf('rita', [handoff], monday)).toMatchObject({
      waitingForMe: [],
      askedOfMe: [{ why: 'to-agree-promise' }],
    });
  });

  it('is empty for a stranger and for what is closed', () => {
    const closed = finished().does({ type: 'Confirm' }, 'sam').open;
    expect(badgeOf('ravi', handoffs, monday).count).toBe(0);
    expect(inboxOf('sam', [closed], monday)).toEqual({ waitingForMe: [], askedOfMe: [], iWaitFor: [] });
  });
});

describe('two handoffs that wait for each other', () => {
  const one = named('one', sent().open);
  const reversed: Handoff = {
    ...named('two', taken().does({ type: 'Ask', to: 'sam', text: 'Which clause is it?' }, 'rita').open),
  };

  it('are found on one record, and only there', () => {
    expect(findStuckPairs([one, reversed])).toEqual([{ handoffs: ['one', 'two'], people: ['rita', 'sam'] }]);
    expect(findStuckPairs([one, { ...reversed, record: { ...reversed.record, id: 'other' } }])).toEqual([]);
    expect(findStuckPairs([one, named('three', taken().open)])).toEqual([]);
  });
});
