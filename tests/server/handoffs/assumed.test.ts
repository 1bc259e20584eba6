import type pg from 'pg';
import { expect, it } from 'vitest';
import { readNow } from '#server/clock/sweep-store.ts';
import { hearTime } from '#server/handoffs/assumed.ts';
import { type Door, handle } from '#server/handoffs/handle.ts';
import { verifyLog } from '#server/handoffs/verify-log.ts';
import { instant } from '#shared/time/instant.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, readBack, sendTo } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';

const { pool } = await openTestDatabase();

/** A door that counts how often it asks the database. */
function countingDoor(given: Partial<Door> = {}) {
  let asked = 0;
  const counting = {
    query: (...words: [never]) => {
      asked += 1;
      return pool.query(...words);
    },
  } as unknown as pg.Pool;
  return { door: { ...doorAt(counting), ...given }, asked: () => asked };
}

const accept = (handoff: string, by = 'rita') => ({ ...command({ type: 'Accept', readBack }, by), handoff });
const send = (handoff: string, id: string) => ({ ...command(sendTo('rita'), 'sam', id), handoff });
const accepted = { outcome: 'accepted', version: 1 };

it('sends in one round trip, once the set-up and the time are known', async () => {
  const workspace = await createWorkspace(pool);
  const { door, asked } = countingDoor();
  await handle(door, workspace, send('assumed-1', 'assumed-1'));
  const before = asked();
  expect(await handle(door, workspace, send('assumed-2', 'assumed-2'))).toMatchObject(accepted);
  expect(asked() - before).toBe(1);
});

it('gives a command that comes again the answer it had, also when somebody sent the handoff before', async () => {
  const workspace = await createWorkspace(pool);
  const { door } = countingDoor();
  const first = await handle(door, workspace, send('assumed-3', 'assumed-3'));
  expect(await handle(door, workspace, send('assumed-3', 'assumed-3'))).toEqual(first);
  expect(await handle(door, workspace, send('assumed-4', 'assumed-3'))).toEqual(first);
  expect(await handle(door, workspace, send('assumed-3', 'assumed-4'))).toMatchObject({ outcome: 'refused' });
});

it('decides by the set-up as it is, not as it was remembered', async () => {
  const workspace = await createWorkspace(pool);
  const { door } = countingDoor();
  await handle(door, workspace, send('assumed-5', 'assumed-5'));
  await pool.query('DELETE FROM seam WHERE workspace_id = $1', [workspace]);
  expect(await handle(door, workspace, send('assumed-6', 'assumed-6'))).toMatchObject({
    code: 'unknown-seam',
  });
});

it('goes by the database’s time when it had another one in mind', async () => {
  const workspace = await createWorkspace(pool);
  const { door } = countingDoor({ timeOf: (databaseTime) => databaseTime });
  await handle(door, workspace, send('assumed-7', 'assumed-7'));
  const before = await readNow(pool);
  hearTime(door.pool, instant(before + 3_600_000));
  await handle(door, workspace, send('assumed-8', 'assumed-8'));
  const { rows } = await pool.query<{ at: Date }>(
    'SELECT sent_at AS at FROM handoff WHERE workspace_id = $1 AND id = $2',
    [workspace, 'assumed-8'],
  );
  const sentAt = rows[0]?.at.getTime() ?? 0;
  expect(sentAt).toBeGreaterThanOrEqual(before);
  expect(sentAt).toBeLessThanOrEqual(await readNow(pool));
});

it('moves on in one round trip what it wrote itself', async () => {
  const workspace = await createWorkspace(pool);
  const { door, asked } = countingDoor();
  await handle(door, workspace, send('assumed-9', 'assumed-9'));
  const before = asked();
  expect(await handle(door, workspace, accept('assumed-9'))).toMatchObject({
    outcome: 'accepted',
    version: 2,
  });
  expect(asked() - before).toBe(1);
  const { broken, events } = await verifyLog(pool, workspace);
  expect({ broken, events }).toEqual({ broken: [], events: 2 });
});

it('decides on what another server made of the handoff, not on what it wrote itself', async () => {
  const workspace = await createWorkspace(pool);
  const [one, other] = [countingDoor().door, countingDoor().door];
  await handle(one, workspace, send('assumed-10', 'assumed-10'));
  expect(await handle(other, workspace, accept('assumed-10'))).toMatchObject({ outcome: 'accepted' });
  expect(await handle(one, workspace, accept('assumed-10', 'cora'))).toMatchObject({
    code: 'already-accepted',
  });
  const done = { ...command({ type: 'Complete', outcome: 'Signed' }, 'rita'), handoff: 'assumed-10' };
  expect(await handle(one, workspace, done)).toMatchObject({ outcome: 'accepted', version: 3 });
});

it('writes nothing onto another state of the same version', async () => {
  const workspace = await createWorkspace(pool);
  const { door } = countingDoor();
  await handle(door, workspace, send('assumed-11', 'assumed-11'));
  await pool.query(
    `UPDATE handoff SET tail = sha256('restored'), state = replace(state::text, '"rita"', '"ravi"')::json WHERE workspace_id = $1`,
    [workspace],
  );
  expect(await handle(door, workspace, accept('assumed-11'))).toMatchObject({ outcome: 'refused' });
});
