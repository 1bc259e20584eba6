import type pg from 'pg';
import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Viewer } from '../handoffs/viewer.ts';
import { maySee } from '../handoffs/viewer.ts';
import type { Cursor } from './cursor.ts';

export type FeedEvent = { readonly sequence: number; readonly event: HandoffEvent };
export type FeedPage = {
  readonly events: readonly FeedEvent[];
  readonly cursor: Cursor;
  readonly more: boolean;
};

type Row = { transaction: string; position: string; sequence: number; data: HandoffEvent };
type SettledRow = Row | { [Key in keyof Row]: null };

const lastPosition = '9223372036854775807';

/**
 * What happened after a cursor, in commit order, as far as this person may see it. A page that is not full ends where
 * everything is settled, so that nothing that commits later can lie before it.
 */
export async function readFeed(
  pool: pg.Pool,
  viewer: Viewer,
  { transaction, position }: Cursor,
  most: number,
): Promise<FeedPage> {
  const { rows } = await pool.query<SettledRow & { settled: string }>({
    name: 'read-feed',
    text: `
      WITH settled AS MATERIALIZED (SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 AS at)
      SELECT s.at AS settled, f.* FROM settled s LEFT JOIN LATERAL (
        SELECT e.transaction, e.position, e.sequence, e.data
        FROM handoff_event e JOIN handoff h ON h.workspace_id = e.workspace_id AND h.id = e.handoff_id
        WHERE e.workspace_id = $1 AND (e.transaction, e.position) > ($4::bigint, $5::bigint) AND e.transaction <= s.at
          AND ${maySee}
        ORDER BY e.transaction, e.position LIMIT $6
      ) f ON true ORDER BY f.transaction, f.position`,
    values: [viewer.workspace, viewer.person, viewer.seesAll, transaction, position, most],
  });
  const found = rows.filter((row): row is Row & { settled: string } => row.sequence !== null);
  const events = found.map(({ sequence, data }) => ({ sequence, event: data }));
  const last = found.at(-1);
  if (last !== undefined && found.length === most) {
    return { events, cursor: { transaction: last.transaction, position: last.position }, more: true };
  }
  const settled = rows[0]?.settled ?? transaction;
  const isFurther = BigInt(settled) > BigInt(transaction);
  return {
    events,
    cursor: isFurther ? { transaction: settled, position: lastPosition } : { transaction, position },
    more: false,
  };
}
