import { expect, it } from 'vitest';
import { sweep } from '#server/clock/sweep.ts';
import { inOneTransaction } from '#server/clock/transaction.ts';
import { handle } from '#server/handoffs/handle.ts';
import { createLog } from '#server/log.ts';
import { at, monday } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, sendTo } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';

const { pool } = await openTestDatabase();
const log = createLog('silent');
const due = at('2026-11-23T22:00');

async function sent(many: number) {
  const workspace = await createWorkspace(pool);
  const clock = { now: monday };
  const door = doorAt(pool, clock);
  const ids = Array.from({ length: many }, (_, index) => `handoff-${workspace}-${index}`);
  for (const handoff of ids) await handle(door, workspace, { ...command(sendTo('rita'), 'sam'), handoff });
  clock.now = due;
  return { workspace, door, ids };
}

it('a connection that breaks between two statements ends the pass, not the process', async () => {
  const broken = inOneTransaction(pool, async (client) => {
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    await pool.query('SELECT pg_terminate_backend($1, 5000)', [rows[0].pid]);
    await new Promise((resolve) => setImmediate(resolve));
    return client.query('SELECT 1');
  });
  await expect(broken).rejects.toThrow();
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
});

it('what a server that stands still has taken is free again within seconds', async () => {
  const { workspace, door } = await sent(3);
  const { promise: goesOn, resolve } = Promise.withResolvers<void>();
  const stands = inOneTransaction(pool, async (client) => {
    await client.query('SELECT 1 FROM handoff WHERE workspace_id = $1 FOR UPDATE', [workspace]);
    await goesOn;
    return client.query('SELECT 1');
  });
  const ended = expect(stands).rejects.toThrow();
  expect(await sweep(door, log)).toMatchObject({ moved: 0 });
  await expect.poll(async () => (await sweep(door, log)).moved, { timeout: 10_000 }).toBe(3);
  resolve();
  await ended;
});

it('a move the database refuses to write is put off alone, and the others are written', async () => {
  const { workspace, door, ids } = await sent(9);
  await pool.query(
    `INSERT INTO handoff_event (workspace_id, handoff_id, sequence, type, at, command_id, data, hash)
     SELECT workspace_id, handoff_id, 2, 'Sent', at, 'poison', data, hash FROM handoff_event
     WHERE workspace_id = $1 AND handoff_id = $2`,
    [workspace, ids[4]],
  );
  expect(await sweep(door, log)).toMatchObject({ moved: 8, stumbled: 1 });
  expect(await sweep(door, log)).toMatchObject({ moved: 0, stumbled: 0 });
});
