import { describe, expect, it } from 'vitest';
import { handle } from '#server/handoffs/handle.ts';
import { verifyLog } from '#server/handoffs/verify-log.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, readBack, sendTo } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';

const { pool } = await openTestDatabase();
const door = doorAt(pool);

async function story() {
  const workspace = await createWorkspace(pool);
  const handoff = `handoff-${workspace}`;
  const does = (...order: Parameters<typeof command>) =>
    handle(door, workspace, { ...command(...order), handoff });
  await does(sendTo('rita'), 'sam');
  await does({ type: 'Accept', readBack }, 'rita');
  await does({ type: 'Progress', text: 'Called Priya' }, 'rita');
  return { workspace, handoff, does };
}

/** As somebody who has the database itself in their hands. */
const tamper = async (statement: string, values: readonly unknown[]) => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN; SET LOCAL session_replication_role = replica');
    await client.query(statement, [...values]);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
};

describe('verifying the log', () => {
  it('finds every chain whole, and gives its head', async () => {
    const { workspace, handoff } = await story();
    const verified = await verifyLog(pool, workspace);
    expect(verified).toMatchObject({ handoffs: 1, events: 3, broken: [], heads: [{ handoff, events: 3 }] });
  });

  it('finds an event that was changed', async () => {
    const { workspace, handoff } = await story();
    await tamper(
      `UPDATE handoff_event SET data = (data::jsonb || '{"person":"sam"}')::json WHERE handoff_id = $1 AND sequence = 2`,
      [handoff],
    );
    expect((await verifyLog(pool, workspace)).broken).toMatchObject([{ handoff, at: 2 }]);
  });

  it('finds an event that was taken out', async () => {
    const { workspace, handoff } = await story();
    await tamper('DELETE FROM handoff_event WHERE handoff_id = $1 AND sequence = 2', [handoff]);
    expect((await verifyLog(pool, workspace)).broken).toMatchObject([{ handoff, at: 2 }]);
  });

  it('finds a tail that was cut, also when the state was cut with it', async () => {
    const { workspace, handoff, does } = await story();
    const before = await verifyLog(pool, workspace);
    await does({ type: 'Progress', text: 'Priya called back' }, 'rita');
    const { heads } = await verifyLog(pool, workspace);
    await tamper('DELETE FROM handoff_event WHERE handoff_id = $1 AND sequence = 4', [handoff]);
    expect((await verifyLog(pool, workspace)).broken).toHaveLength(1);
    await tamper(`UPDATE handoff SET tail = decode($2, 'hex') WHERE id = $1`, [
      handoff,
      before.heads[0]?.hash,
    ]);
    expect((await verifyLog(pool, workspace)).broken).toEqual([]);
    expect((await verifyLog(pool, workspace, heads)).broken).toMatchObject([{ handoff, at: 4 }]);
    expect((await verifyLog(pool, workspace, before.heads)).broken).toEqual([]);
  });

  it('misses a whole handoff that is gone', async () => {
    const { workspace, handoff } = await story();
    const { heads } = await verifyLog(pool, workspace);
    await tamper('DELETE FROM handoff_event WHERE handoff_id = $1', [handoff]);
    await tamper('DELETE FROM handoff WHERE id = $1', [handoff]);
    expect((await verifyLog(pool, workspace, heads)).broken).toMatchObject([{ handoff }]);
  });
});
