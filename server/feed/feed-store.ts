import type pg from 'pg';
import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Viewer } from '../handoffs/viewer.ts';
import { maySee } from '../handoffs/viewer.ts';
import type { Cursor } from './cursor.ts';

export type FeedEvent = { readonly sequence: number; readonly event: HandoffEvent };
/** `startOver`: the cursor is of another epoch; what was folded from it is thrown away and read anew. */
export type FeedPage = {
  readonly startOver: boolean;
  readonly events: readonly FeedEvent[];
  readonly cursor: Cursor;
  readonly more: boolean;
};

type Row = { transaction: string; position: string; sequence: number; data: HandoffEvent };
type SettledRow = Row | { [Key in keyof Row]: null };

type Settled = { settled: string; epoch: string };

const lastPosition = '9223372036854775807';

/**
 * What happened after a cursor, in commit order, as far as this person may see it. A page that is not full ends where
 * everything is settled, so that nothing that commits later can lie before it.
 */
export async function readFeed(pool: pg.Pool, viewer: Viewer, from: Cursor, most: number): Promise<FeedPage> {
  const { rows } = await pool.query<SettledRow & Settled>({
    name: 'read-feed',
    text: `
      WITH settled AS MATERIALIZED (
        SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 AS at, w.feed_epoch AS epoch,
          CASE WHEN w.feed_epoch::text = $7 THEN $4::bigint ELSE 0 END AS transaction,
          CASE WHEN w.feed_epoch::text = $7 THEN $5::bigint ELSE 0 END AS position
        FROM workspace w WHERE w.id = $1)
      SELECT s.at AS settled, s.epoch, f.* FROM settled s LEFT JOIN LATERAL (
        SELECT e.transaction, e.position, e.sequence, e.data
        FROM handoff_event e JOIN handoff h ON h.workspace_id = e.workspace_id AND h.id = e.handoff_id
        WHERE e.workspace_id = $1 AND (e.transaction, e.position) > (s.transaction, s.position) AND e.transaction <= s.at
          AND ${maySee}
        ORDER BY e.transaction, e.position LIMIT $6
      ) f ON true ORDER BY f.transaction, f.position`,
    values: [
      viewer.workspace,
      viewer.person,
      viewer.seesAll,
      from.transaction,
      from.position,
      most,
      from.epoch,
    ],
  });
  const found = rows.filter((row): row is Row & Settled => row.sequence !== null);
  const events = found.map(({ sequence, data }) => ({ sequence, event: data }));
  const [first] = rows;
  if (first === undefined) return { events, cursor: from, more: false, startOver: false };
  const { epoch, settled } = first;
  const isSame = epoch === from.epoch;
  const startOver = !isSame && from.epoch !== '';
  const last = found.at(-1);
  if (last !== undefined && found.length === most) {
    return {
      events,
      cursor: { epoch, transaction: last.transaction, position: last.position },
      more: true,
      startOver,
    };
  }
  const isFurther = !isSame || BigInt(settled) > BigInt(from.transaction);
  const cursor = isFurther ? { epoch, transaction: settled, position: lastPosition } : from;
  return { events, cursor, more: false, startOver };
}
