import { describe, expect, it } from 'vitest';
import { followSetup } from '#server/clock/follow-setup.ts';
import { claimEdited } from '#server/clock/follow-store.ts';
import { handle } from '#server/handoffs/handle.ts';
import { findTimeline } from '#server/handoffs/lookup-store.ts';
import { verifyLog } from '#server/handoffs/verify-log.ts';
import { createLog } from '#server/log.ts';
import { minute, plusMinutes } from '#shared/time/instant.ts';
import { at, monday, weekIn } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, readBack, sendTo, type Wish } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';
import { callerOf, gotFrom } from '../people/caller.ts';

const database = await openTestDatabase();
const { pool } = database;
const log = createLog('silent');

async function open(many = 1) {
  const clock = { now: monday };
  const workspace = await createWorkspace(pool);
  const door = doorAt(pool, clock);
  const nameOf = (index: number) => `handoff-${workspace}-${index}`;
  const does = (wish: Wish, by: string, index = 0) =>
    handle(door, workspace, { ...command(wish, by), handoff: nameOf(index) });
  for (let index = 0; index < many; index += 1) await does(sendTo('rita'), 'sam', index);
  const follow = async (over = door) => {
    while (await followSetup(over, log));
  };
  await follow();
  const read = async (index = 0) => {
    const found = await findTimeline(pool, { workspace, person: 'sam', seesAll: true }, nameOf(index));
    if (found === null) throw new Error('The handoff is gone.');
    return found;
  };
  const types = async (index = 0) => (await read(index)).events.map(({ type }) => type);
  const admin = callerOf(database, workspace, clock)('sue', 'admin');
  const leave = (person: string) =>
    pool.query('UPDATE person SET active = false WHERE workspace_id = $1 AND id = $2', [workspace, person]);
  return { workspace, clock, door, does, follow, read, types, admin, leave };
}

const inTokyo = { id: 'onboarding', name: 'onboarding', lead: 'lena', calendar: weekIn('Asia/Tokyo') };
const members = ['rita', 'ravi', 'cora', 'lena', 'dan'];

describe('a calendar edited while clocks run', () => {
  it('moves the open ones, and the log says so', async () => {
    const { follow, read, types, admin } = await open();
    expect((await read()).handoff.clocks).toMatchObject([{ name: 'accept', dueAt: at('2026-11-23T22:00') }]);
    gotFrom(await admin.people.saveTeam({ ...inTokyo, members }));
    await follow();
    // Sent on Monday at 18:00 in Tokyo, when it is closed: the working day is Tuesday, until 17:00 there.
    expect((await read()).handoff.clocks).toMatchObject([{ name: 'accept', dueAt: at('2026-11-24T08:00') }]);
    expect(await types()).toEqual(['Sent', 'ClocksRecomputed']);
    await follow();
    expect(await types()).toEqual(['Sent', 'ClocksRecomputed']);
  });

  it('leaves alone what does not run on it, and what has ended', async () => {
    const { does, follow, types, admin } = await open(2);
    await does({ type: 'Withdraw', reason: 'The customer has cancelled the order' }, 'sam', 1);
    const sales = { id: 'sales', name: 'sales', lead: 'sue', members: ['sam', 'sue', 'olga'] };
    gotFrom(await admin.people.saveTeam({ ...sales, calendar: weekIn('Asia/Tokyo') }));
    await follow();
    expect([await types(0), await types(1)]).toEqual([['Sent'], ['Sent', 'Withdrawn']]);
  });

  it('counts for somebody who joins the team, too', async () => {
    const { follow, read, admin } = await open();
    const tokyo = { ...inTokyo, id: null, name: 'tokyo', members: ['rita'] };
    const { id } = gotFrom(await admin.people.saveTeam(tokyo));
    gotFrom(
      await admin.people.saveTeam({
        ...{ id: 'onboarding', name: 'onboarding', lead: 'lena', calendar: weekIn('America/New_York') },
        members: members.filter((id) => id !== 'rita'),
      }),
    );
    await follow();
    expect((await read()).handoff.clocks).toMatchObject([{ dueAt: at('2026-11-24T08:00') }]);
    gotFrom(await admin.people.saveTeam({ ...tokyo, id, calendar: weekIn('UTC') }));
    await follow();
    expect((await read()).handoff.clocks).toMatchObject([{ dueAt: at('2026-11-23T17:00') }]);
  });
});

describe('somebody who leaves', () => {
  it('leaves their open ends to their cover, once', async () => {
    const { follow, read, types, leave } = await open();
    await leave('rita');
    await follow();
    expect((await read()).handoff.turn?.holder).toEqual({ kind: 'person', id: 'cora' });
    expect(await types()).toEqual(['Sent', 'HandAsked']);
    await follow();
    expect(await types()).toEqual(['Sent', 'HandAsked']);
  });

  it('leaves every one of them, also more than fit a page, on however many servers follow', async () => {
    const { workspace, clock, follow, leave } = await open(230);
    await leave('rita');
    await Promise.all([1, 2, 3].map(() => follow(doorAt(pool, clock))));
    const { rows } = await pool.query<{ holder: string; count: number }>(
      `SELECT turn_person AS holder, count(*)::int AS count FROM handoff WHERE workspace_id = $1 GROUP BY 1`,
      [workspace],
    );
    expect(rows).toEqual([{ holder: 'cora', count: 230 }]);
    const asked = await pool.query(
      `SELECT 1 FROM handoff_event WHERE workspace_id = $1 AND type = 'HandAsked'`,
      [workspace],
    );
    expect(asked.rowCount).toBe(230);
  });

  it('together with the other side leaves both ends of each handoff, and its log is whole', async () => {
    const { workspace, follow, read, types, leave } = await open(3);
    for (const one of ['rita', 'sam']) await leave(one);
    await follow();
    for (const index of [0, 1, 2]) {
      const { handoff } = await read(index);
      expect([handoff.sender, handoff.turn?.holder]).toEqual(['sue', { kind: 'person', id: 'cora' }]);
      expect((await types(index)).toSorted()).toEqual(['HandAsked', 'Rehomed', 'Sent']);
    }
    expect((await verifyLog(pool, workspace)).broken).toEqual([]);
  });

  it('and has nobody to cover is followed again when a cover is named', async () => {
    const { clock, door, follow, read, types, admin, leave } = await open();
    // The cover, the lead and the owner have left before: nobody is there to take it.
    for (const one of ['cora', 'lena', 'olga', 'sue', 'rita']) await leave(one);
    await follow();
    expect(await types()).toEqual(['Sent']);
    gotFrom(await admin.people.save({ id: 'rita', name: 'Rita', email: 'rita@example.test', cover: 'ravi' }));
    await follow();
    expect((await read()).handoff.turn?.holder).toEqual({ kind: 'person', id: 'ravi' });
    expect(clock.now).toBe(monday);
    expect(await followSetup(door, log)).toBe(false);
  });
});

describe('somebody who goes away', () => {
  const away = { person: 'rita', from: at('2026-11-23T12:00'), to: at('2026-11-27T00:00'), cover: 'ravi' };

  it('is covered from the moment the absence begins, though nobody edits anything then', async () => {
    const { clock, follow, read, types, admin } = await open();
    gotFrom(await admin.people.sayAway(away));
    await follow();
    expect(await types()).toEqual(['Sent']);
    clock.now = at('2026-11-23T12:00');
    await follow();
    expect((await read()).handoff.turn?.holder).toEqual({ kind: 'person', id: 'ravi' });
  });

  it('keeps what they take on while they are away', async () => {
    const { clock, does, follow, read, admin } = await open();
    gotFrom(await admin.people.sayAway({ ...away, cover: null }));
    clock.now = at('2026-11-23T13:00');
    await does({ type: 'Accept', readBack }, 'rita');
    await follow();
    expect((await read()).handoff.holder).toBe('rita');
  });
});

it('takes up what another server left half done, a minute later', async () => {
  const { workspace, clock, follow, read, leave } = await open();
  await leave('rita');
  expect((await claimEdited(pool, clock.now))?.workspace).toBe(workspace);
  await follow();
  expect((await read()).handoff.turn?.holder).toEqual({ kind: 'person', id: 'rita' });
  clock.now = plusMinutes(clock.now, 1 + 1 / minute);
  await follow();
  expect((await read()).handoff.turn?.holder).toEqual({ kind: 'person', id: 'cora' });
});
