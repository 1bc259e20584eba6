import { describe, expect, it } from 'vitest';
import { verifyLog } from '#server/handoffs/verify-log.ts';
import { applyRetention } from '#server/workspaces/retention.ts';
import { tablesOfHandoffs } from '#server/workspaces/retention-store.ts';
import { instant } from '#shared/time/instant.ts';
import { sendTo } from '../../support/handoffs.ts';
import { openOffice } from '../access/office.ts';
import { callerOf } from '../people/caller.ts';
import { fillWorkspace, rowsOf } from './filled-workspace.ts';

const office = await openOffice();
const { pool } = office.database;
const day = 86_400_000;
const start = office.clock.now;

async function everythingDone(now = office.clock.now): Promise<void> {
  while (await applyRetention(pool, now));
}

const asAdmin = (id: string) => callerOf(office.database, id, office.clock)('sam', 'admin').workspaces;

it('knows every table that knows a handoff', async () => {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE column_name = 'handoff_id' AND table_schema = 'public'`,
  );
  expect([...tablesOfHandoffs].sort()).toEqual(rows.map(({ name }) => name).sort());
});

describe('retention', () => {
  it('erases closed handoffs whole when they are old enough, and leaves a line that says when and how many', async () => {
    office.clock.now = start;
    const [ours, theirs] = [await fillWorkspace(office, 'Iris'), await fillWorkspace(office, 'Jade')];
    await asAdmin(theirs.id).keepFor({ days: null });
    await asAdmin(ours.id).keepFor({ days: 30 });
    const before = await rowsOf(pool, theirs.id);

    await everythingDone(instant(start + 30 * day));
    expect((await rowsOf(pool, ours.id)).handoff).toContain('closed');

    const now = instant(start + 30 * day + 1);
    await everythingDone(now);
    const left = await rowsOf(pool, ours.id);
    for (const table of ['handoff', ...tablesOfHandoffs])
      expect(left[table]).not.toMatch(/,closed,|closed\)$/m);
    expect(left.outgoing).toBe('');
    expect(left.delivery_attempt).toBe('');
    expect((await asAdmin(ours.id).retention()).erased[0]).toEqual({
      at: now,
      handoffs: 1,
      closedBefore: start + 1,
    });
    expect(await rowsOf(pool, theirs.id)).toEqual(before);
  });

  it('leaves what is open, however old, with a log that is whole', async () => {
    office.clock.now = start;
    const ours = await fillWorkspace(office, 'Kelp');
    await asAdmin(ours.id).keepFor({ days: 7 });
    await everythingDone(instant(start + 900 * day));
    expect(await verifyLog(pool, ours.id)).toMatchObject({ handoffs: 1, events: 2, broken: [] });
    expect((await rowsOf(pool, ours.id)).search_entry).not.toBe('');
  });

  it('goes on turn by turn until nothing is left to do, and counts a day in one line', async () => {
    office.clock.now = start;
    const ours = await fillWorkspace(office, 'Larch');
    await asAdmin(ours.id).keepFor({ days: 7 });
    const [first, second] = [instant(start + 8 * day), instant(start + 8 * day + 60_000)];
    await everythingDone(first);
    await ours.does('again', sendTo('rita'), 'sam');
    await ours.does('again', { type: 'Withdraw', reason: 'Sent to the wrong team by mistake' }, 'sam');
    await everythingDone(second);
    expect((await asAdmin(ours.id).retention()).erased[0]).toMatchObject({ at: second, handoffs: 2 });
  });

  it('keeps everything where nobody has set it', async () => {
    office.clock.now = start;
    const ours = await fillWorkspace(office, 'Maple');
    await asAdmin(ours.id).keepFor({ days: null });
    await everythingDone(instant(start + 3_000 * day));
    expect(await verifyLog(pool, ours.id)).toMatchObject({ handoffs: 2 });
    expect((await asAdmin(ours.id).retention()).days).toBeNull();
  });

  it('is set by an admin, who is told what it takes away', async () => {
    office.clock.now = start;
    const ours = await fillWorkspace(office, 'Nimbus');
    office.clock.now = instant(start + 20 * day);
    expect(await asAdmin(ours.id).wouldErase({ days: 10 })).toEqual({ handoffs: 1 });
    expect(await asAdmin(ours.id).wouldErase({ days: 30 })).toEqual({ handoffs: 0 });
    expect(await asAdmin(ours.id).keepFor({ days: 10 })).toEqual({ days: 10, goesNow: 1 });
    expect((await asAdmin(ours.id).retention()).days).toBe(10);
    for (const days of [6, 3_651, 10.5])
      await expect(asAdmin(ours.id).keepFor({ days })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const member = callerOf(office.database, ours.id, office.clock)('sam', 'owner').workspaces;
    await expect(member.keepFor({ days: 10 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
