import { expect, it } from 'vitest';
import { sweepDue } from '#server/clock/sweep-due.ts';
import { createLog } from '#server/log.ts';
import { writeSent } from '../../faults/server/sent-rows.ts';
import { at, monday } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';

const { pool } = await openTestDatabase();
const log = createLog('silent');
const due = at('2026-11-23T22:00');

/** How often each handoff was escalated. */
async function escalations(workspace: string): Promise<readonly number[]> {
  const { rows } = await pool.query<{ times: number }>(
    `SELECT count(e.handoff_id)::int AS times FROM handoff h
     LEFT JOIN handoff_event e ON e.workspace_id = h.workspace_id AND e.handoff_id = h.id AND e.type = 'HandAsked'
     WHERE h.workspace_id = $1 GROUP BY h.id`,
    [workspace],
  );
  return rows.map(({ times }) => times);
}

it('moves everything that is due, each handoff once, with batches in flight on two servers', async () => {
  const workspace = await createWorkspace(pool);
  // One more than was copied is the one they were copied from.
  await writeSent(pool, workspace, 699, () => monday);
  expect(await sweepDue(doorAt(pool, { now: monday }), log)).toMatchObject({ moved: 0, isMore: false });
  const swept = await Promise.all([1, 2].map(() => sweepDue(doorAt(pool, { now: due }), log)));
  expect(swept.reduce((sum, { moved }) => sum + moved, 0)).toBe(700);
  expect(new Set(await escalations(workspace))).toEqual(new Set([1]));
});

it('is stopped by no poison row, wherever it lies', async () => {
  const workspace = await createWorkspace(pool);
  const ids = await writeSent(pool, workspace, 299, () => monday);
  const poisoned = [ids[0], ids[150], ids[298]];
  await pool.query(
    `UPDATE handoff SET state = (state::jsonb || '{"receivers": null}')::json WHERE workspace_id = $1 AND id = ANY($2)`,
    [workspace, poisoned],
  );
  expect(await sweepDue(doorAt(pool, { now: due }), log)).toMatchObject({ moved: 297, stumbled: 3 });
  expect((await escalations(workspace)).filter((times) => times === 0)).toHaveLength(3);
});
