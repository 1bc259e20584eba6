import { describe, expect, it } from 'vitest';
import { findStandstills } from '#server/clock/find-standstills.ts';
import { raiseStandoffs } from '#server/clock/raise-standoffs.ts';
import { sweep } from '#server/clock/sweep.ts';
import { handle } from '#server/handoffs/handle.ts';
import { findTimeline } from '#server/handoffs/lookup-store.ts';
import { createLog } from '#server/log.ts';
import { workingDays } from '#shared/time/allowance.ts';
import { at, hand, monday, record, seam } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, noteWith, readBack, type Wish } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';

const { pool } = await openTestDatabase();
const log = createLog('silent');

/** Patient with accepts, so that what this file is about is not overtaken by the ladder. */
const slow = { routine: workingDays(9), watch: workingDays(9), critical: workingDays(9) };
const there = { ...seam, deadlines: { ...seam.deadlines, accept: slow, activity: workingDays(9) } };
const back = { ...there, id: 'back', name: 'And back', from: 'onboarding', to: 'sales' };

async function open(pairs = 1, hands = { there: 'rita', back: 'sam' }, onRecord = (_index: number) => '1') {
  const clock = { now: monday };
  const workspace = await createWorkspace(pool, { seams: [there, back] });
  const door = doorAt(pool, clock);
  const does = async (handoff: string, wish: Wish, by: string) => {
    const answer = await handle(door, workspace, { ...command(wish, by), handoff });
    if (answer.outcome !== 'accepted') throw new Error(answer.sentence);
  };
  const send = (over: string, to: string, id: string): Wish => ({
    ...{ type: 'Send', seam: over, record: { ...record, id }, note: noteWith(), to: [hand(to)] },
  });
  for (let index = 0; index < pairs; index += 1) {
    await does(`there-${index}`, send(there.id, hands.there, `${index}-1`), 'sam');
    await does(`back-${index}`, send(back.id, hands.back, `${index}-${onRecord(index)}`), 'rita');
  }
  const looks = async (over = door) => {
    let many = 0;
    while ((await findStandstills(over)) || (await raiseStandoffs(over, log))) many += 1;
    return many;
  };
  const read = async (handoff: string) => {
    const found = await findTimeline(pool, { workspace, person: 'sam', seesAll: true }, handoff);
    if (found === null) throw new Error('The handoff is gone.');
    return found;
  };
  const types = async (handoff: string) => (await read(handoff)).events.map(({ type }) => type);
  return { workspace, clock, door, does, looks, read, types };
}

/** Four working hours of an answer after ten on Monday in Berlin, where Sam is; New York opens, and is done, later. */
const samsTimeIsOver = at('2026-11-23T13:00');
const bothTimesAreOver = at('2026-11-23T18:00');

describe('two handoffs on one record that wait for each other', () => {
  it('are a standoff when both have had the time of an answer, and not before', async () => {
    const { clock, looks, read, types } = await open();
    for (const early of [samsTimeIsOver, at('2026-11-23T17:59')]) {
      clock.now = early;
      await looks();
      expect(await types('there-0')).toEqual(['Sent']);
    }
    clock.now = bothTimesAreOver;
    await looks();
    for (const handoff of ['there-0', 'back-0']) {
      expect((await read(handoff)).handoff.standoff).toMatchObject({
        ...{ kind: 'waiting-for-each-other', since: bothTimesAreOver, ownerDecides: false },
      });
      expect([...((await read(handoff)).handoff.standoff?.people ?? [])].sort()).toEqual(['rita', 'sam']);
    }
  });

  it('are raised once each by three servers at once, and never again for the same turns', async () => {
    const { workspace, clock, door, does, looks, types } = await open(25);
    clock.now = bothTimesAreOver;
    await Promise.all([1, 2, 3].map(() => looks(doorAt(pool, clock))));
    const { rows } = await pool.query<{ handoffs: number; events: number }>(
      `SELECT count(DISTINCT handoff_id)::int AS handoffs, count(*)::int AS events FROM handoff_event
       WHERE workspace_id = $1 AND type = 'StandoffRaised'`,
      [workspace],
    );
    expect(rows).toEqual([{ handoffs: 50, events: 50 }]);
    const left = await pool.query('SELECT 1 FROM standstill WHERE workspace_id = $1', [workspace]);
    expect(left.rowCount).toBe(0);

    clock.now = at('2026-11-23T18:30');
    await does('there-0', { type: 'Accept', readBack }, 'rita');
    await does(
      'back-0',
      { type: 'Accept', readBack: { ...readBack, outcome: 'The plan is with Rita' } },
      'sam',
    );
    clock.now = at('2026-11-23T20:00');
    await looks(door);
    expect(await types('there-0')).toEqual(['Sent', 'StandoffRaised', 'Accepted']);
  });

  it('are left alone when one of them was moved in time', async () => {
    const { clock, does, looks, types } = await open();
    clock.now = at('2026-11-23T12:00');
    await looks();
    await does(
      'back-0',
      { type: 'Decline', reason: 'This is for the finance people', whose: hand('sue') },
      'sam',
    );
    clock.now = bothTimesAreOver;
    await looks();
    expect(await types('there-0')).toEqual(['Sent']);
  });

  it('are given their time anew when somebody took one of them up at the last minute', async () => {
    const { clock, does, looks, types } = await open();
    clock.now = at('2026-11-23T12:00');
    await looks();
    clock.now = at('2026-11-23T17:59');
    await does('there-0', { type: 'Accept', readBack }, 'rita');
    clock.now = bothTimesAreOver;
    await looks();
    expect(await types('there-0')).toEqual(['Sent', 'Accepted']);
    clock.now = at('2026-11-23T21:58');
    await looks();
    expect(await types('there-0')).toEqual(['Sent', 'Accepted']);
    clock.now = at('2026-11-23T21:59');
    await looks();
    expect(await types('there-0')).toEqual(['Sent', 'Accepted', 'StandoffRaised']);
  });

  it('are left alone on different records, and when one person has both turns', async () => {
    const apart = await open(1, undefined, () => 'another');
    const alone = await open(1, { there: 'rita', back: 'sue' });
    for (const { clock, looks, types } of [apart, alone]) {
      clock.now = bothTimesAreOver;
      await looks();
      expect(await types('there-0')).toEqual(['Sent']);
    }
  });

  it('end with the seam’s owner when nobody takes them', async () => {
    const { clock, door, looks, read } = await open();
    clock.now = bothTimesAreOver;
    await looks();
    clock.now = at('2026-11-25T09:00');
    await sweep(door, log);
    expect((await read('there-0')).handoff.turn).toMatchObject({
      ...{ holder: { kind: 'person', id: 'olga' }, why: 'owner-decides' },
    });
  });

  it('are found in what was there before anybody looked, a page at a time, and then nothing is looked through again', async () => {
    const { clock, door, workspace } = await open(3);
    clock.now = bothTimesAreOver;
    let pages = 0;
    while (await findStandstills(door)) pages += 1;
    expect(pages).toBeGreaterThan(0);
    const { rowCount } = await pool.query('SELECT 1 FROM standstill WHERE workspace_id = $1', [workspace]);
    expect(rowCount).toBe(3);
    expect(await findStandstills(door)).toBe(false);
  });
});

describe('the standoffs the rules see themselves', () => {
  it('is raised by the clock when both asked and nobody answered', async () => {
    const { clock, door, does, read } = await open(1, undefined, () => 'another');
    await does('there-0', { type: 'Ask', to: 'sam', text: 'Which clause does Priya mean?' }, 'rita');
    await does('there-0', { type: 'Ask', to: 'rita', text: 'Which contract do you look at?' }, 'sam');
    clock.now = bothTimesAreOver;
    await sweep(door, log);
    expect((await read('there-0')).handoff.standoff).toMatchObject({ kind: 'both-wait' });
  });

  it('is raised by the clock when it was answered and nobody took the turn', async () => {
    const { clock, door, does, read } = await open(1, undefined, () => 'another');
    await does('there-0', { type: 'Accept', readBack }, 'rita');
    await does('there-0', { type: 'Ask', to: 'sam', text: 'Which clause does Priya mean?' }, 'rita');
    await does('there-0', { type: 'Answer', text: 'The fourth one', agrees: null }, 'sam');
    clock.now = at('2026-12-24T00:00');
    await sweep(door, log);
    expect((await read('there-0')).handoff.standoff).toMatchObject({ kind: 'answered-not-taken' });
  });

  it('is raised at once when both declined', async () => {
    const { does, read } = await open(1, undefined, () => 'another');
    const notMine = (whose: string): Wish => ({
      ...{ type: 'Decline', reason: 'This belongs to the other group', whose: hand(whose) },
    });
    await does('there-0', notMine('ravi'), 'rita');
    await does('there-0', notMine('rita'), 'ravi');
    expect((await read('there-0')).handoff.standoff).toMatchObject({ kind: 'both-declined' });
  });
});
