import { describe, expect, it } from 'vitest';
import { findBroken } from '#server/clock/audit-store.ts';
import { followSetup } from '#server/clock/follow-setup.ts';
import { companyName, demoWorkspace } from '#server/demo/company.ts';
import { dealStories } from '#server/demo/deal-stories.ts';
import { keepCompany } from '#server/demo/demo-store.ts';
import { liveStories } from '#server/demo/live-stories.ts';
import { seedDemo } from '#server/demo/seed-demo.ts';
import { tellStory } from '#server/demo/tell-story.ts';
import { timelineFrom } from '#server/demo/timeline.ts';
import { verifyLog } from '#server/handoffs/verify-log.ts';
import { createLog } from '#server/log.ts';
import { createSetups } from '#server/people/setup-store.ts';
import { statuses } from '#shared/handoffs/handoff.ts';
import { readPolicy } from '#shared/seams/read-policy.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import { judge } from '#shared/vagueness/judge.ts';
import { openTestDatabase } from '../../support/database.ts';
import { callerOf } from '../people/caller.ts';

const database = await openTestDatabase();
const { pool } = database;

/** The company is told as if it had been made at this moment. */
async function seedAt(anchor: Instant): Promise<readonly string[]> {
  await pool.query('INSERT INTO workspace (id, name, created_at) VALUES ($1, $2, $3)', [
    demoWorkspace,
    companyName,
    new Date(anchor),
  ]);
  return seedDemo(database);
}

async function clear(): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE column_name = 'workspace_id' AND table_schema = 'public'`,
  );
  const client = await pool.connect();
  await client.query('BEGIN');
  await client.query(`SELECT set_config('baton.erasing', $1, true)`, [demoWorkspace]);
  for (const { name } of rows)
    await client.query(`DELETE FROM "${name}" WHERE workspace_id = $1`, [demoWorkspace]);
  await client.query('DELETE FROM workspace WHERE id = $1', [demoWorkspace]);
  await client.query('COMMIT');
  client.release();
}

const count = async () => {
  const { rows } = await pool.query<{ events: number; handoffs: number; people: number }>(
    `SELECT (SELECT count(*)::int FROM handoff_event) AS events, (SELECT count(*)::int FROM handoff) AS handoffs,
      (SELECT count(*)::int FROM person) AS people`,
  );
  return rows[0];
};

const states = async () => {
  const { rows } = await pool.query<{ id: string; status: string }>('SELECT id, status FROM handoff');
  return Object.fromEntries(rows.map(({ id, status }) => [id.replace('demo-', ''), status]));
};

describe('the demonstration', () => {
  it('shows a dozen handoffs in every state, whatever day and hour it begins', async () => {
    const moments = [
      '2026-11-23T06:10',
      '2026-11-25T16:45',
      '2026-11-28T12:00',
      '2027-01-01T23:59',
      '2027-03-17T08:00',
      '2027-07-15T21:30',
    ];
    for (const moment of moments) {
      const anchor = instant(Date.parse(`${moment}Z`));
      expect(await seedAt(anchor)).toEqual([]);
      const found = await states();
      expect(Object.keys(found).length).toBeGreaterThanOrEqual(12);
      expect(new Set(Object.values(found))).toEqual(new Set(statuses));
      expect(found).toMatchObject({
        ...{ 'deal-fresh': 'sent', 'deal-returned': 'returned', 'deal-asked': 'accepted' },
        ...{ 'deal-withdrawn': 'withdrawn', 'live-done': 'done', 'live-confirmed': 'confirmed' },
        ...{ 'live-paused': 'accepted', 'live-reopened': 'accepted', 'deal-promised': 'accepted' },
      });
      expect(await findBroken(pool, anchor)).toEqual([]);
      const verified = await verifyLog(pool, demoWorkspace);
      expect(verified.broken).toEqual([]);
      await clear();
    }
  });

  it('is there once, however often the server starts', async () => {
    expect(await seedDemo(database)).toEqual([]);
    const before = await count();
    expect(await seedDemo(database)).toEqual([]);
    expect(await count()).toEqual(before);
    await clear();
  });

  it('goes on where it was interrupted, and doubles nothing', async () => {
    const anchor = instant(Date.parse('2026-11-25T16:45Z'));
    await seedAt(anchor);
    const whole = await count();
    await clear();
    await pool.query('INSERT INTO workspace (id, name, created_at) VALUES ($1, $2, $3)', [
      ...[demoWorkspace, companyName, new Date(anchor)],
    ]);
    const timeline = timelineFrom(anchor);
    const [first] = [...dealStories(timeline), ...liveStories(timeline)];
    if (first === undefined) throw new Error('There is nothing to tell.');
    const parts = { pool, setups: createSetups(pool), judge, hasMail: false };
    await keepCompany(database);
    expect(await tellStory(parts, first, anchor)).toEqual([]);
    expect(await seedDemo(database)).toEqual([]);
    expect(await count()).toEqual(whole);
  });

  it('has a set-up like any other: it reads, and following it moves nothing', async () => {
    const caller = callerOf(database, demoWorkspace)('mara', 'member', 'device');
    const read = await caller.setup.read({ version: null });
    expect(read).toMatchObject({ kind: 'setup', seams: [{ id: 'closed-deals' }, { id: 'live-customers' }] });
    if (read.kind === 'setup') expect(readPolicy(read.policy).ok).toBe(true);
    const before = await count();
    const door = { pool, setups: createSetups(pool), judge, hasMail: false, timeOf: (at: Instant) => at };
    while (await followSetup(door, createLog('silent')));
    expect(await count()).toEqual(before);
  });
});
