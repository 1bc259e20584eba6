import type pg from 'pg';
import { type Instant, instant } from '#shared/time/instant.ts';

type Queries = Pick<pg.Pool, 'query'>;

/** How long the oldest message that could leave has waited, in milliseconds; 0 when none does. */
export async function oldestWaitingFor(pool: Queries, now: Instant): Promise<number> {
  const { rows } = await pool.query<{ at: string | null }>({
    name: 'oldest-waiting',
    text: `SELECT (extract(epoch FROM min(not_before)) * 1000)::bigint AS at FROM outgoing WHERE state = 'waiting'`,
  });
  const at = rows[0]?.at ?? null;
  return at === null ? 0 : Math.max(0, now - instant(Number(at)));
}

/** Settled messages are kept for a while, for whoever asks where one went; then they go, some at a time. */
export async function forgetSettled(pool: Queries, before: Instant, most = 5_000): Promise<number> {
  const { rowCount } = await pool.query({
    name: 'forget-settled',
    text: `
      WITH old AS (
        DELETE FROM outgoing WHERE (workspace_id, id) IN (
          SELECT workspace_id, id FROM outgoing WHERE settled_at < $1
            AND (recorded_at IS NOT NULL OR (state = 'sent' AND kind <> 'asked-to-accept'))
          ORDER BY settled_at LIMIT $2)
        RETURNING workspace_id, id
      ), forgotten AS (
        DELETE FROM delivery_attempt a USING old WHERE a.workspace_id = old.workspace_id AND a.outgoing_id = old.id
      )
      SELECT FROM old`,
    values: [new Date(before), most],
  });
  return rowCount ?? 0;
}
