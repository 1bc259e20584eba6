import type pg from 'pg';
import type { RecordKey } from '../handoffs/lookup-store.ts';

/**
 * Over which seams a handoff of a record was sent and is open; one that was returned has gaps, and is not. Anybody of the workspace
 * may know that much, so that nobody is asked for what a colleague has sent: nothing of the handoff itself is in here.
 */
export async function readUnderWay(
  pool: pg.Pool,
  workspace: string,
  { host, type, id }: RecordKey,
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ seam: string }>({
    name: 'read-under-way',
    text: `
      SELECT DISTINCT h.seam FROM handoff h
      WHERE h.workspace_id = $1 AND h.record_host = $2 AND h.record_type = $3 AND h.record_id = $4
        AND h.status IN ('sent', 'accepted', 'done') ORDER BY h.seam`,
    values: [workspace, host, type, id],
  });
  return rows.map(({ seam }) => seam);
}
