import type pg from 'pg';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { Connection } from './sweep-store.ts';

/** A handoff that was changed, and others on its record that wait for somebody else. */
export type Changed = { readonly id: string; readonly at: Date; readonly others: readonly string[] };

/** How far a workspace has been looked through. */
export type Seen = { readonly workspace: string; readonly at: Date; readonly id: string };

export async function addWorkspaces(pool: pg.Pool): Promise<void> {
  await pool.query(
    `INSERT INTO standstill_seen (workspace_id, at, seen_id) SELECT w.id, 'epoch', '' FROM workspace w
     WHERE NOT EXISTS (SELECT 1 FROM standstill_seen s WHERE s.workspace_id = w.id) ON CONFLICT DO NOTHING`,
  );
}

/** Takes a workspace in which something changed since it was looked through, for this transaction. */
export async function takeChanged(client: Connection, until: Instant): Promise<Seen | null> {
  const { rows } = await client.query<Seen>(
    `SELECT s.workspace_id AS workspace, s.at, s.seen_id AS id FROM standstill_seen s
     WHERE EXISTS (SELECT 1 FROM handoff h WHERE h.workspace_id = s.workspace_id
       AND (h.changed_at, h.id) > (s.at, s.seen_id) AND h.changed_at <= $1)
     LIMIT 1 FOR UPDATE OF s SKIP LOCKED`,
    [new Date(until)],
  );
  return rows[0] ?? null;
}

const mostOnRecord = 20;
const mayStandStill = (table: string) =>
  `${table}.status IN ('sent', 'accepted') AND ${table}.turn_person IS NOT NULL`;

/** What changed after that, in the order of change. */
export async function readChanged(client: Connection, seen: Seen, until: Instant, most: number) {
  const { rows } = await client.query<Changed>(
    `SELECT h.id, h.changed_at AS at, CASE WHEN ${mayStandStill('h')} THEN ARRAY(
       SELECT o.id FROM handoff o WHERE o.workspace_id = h.workspace_id AND o.record_host = h.record_host
         AND o.record_type = h.record_type AND o.record_id = h.record_id AND o.id <> h.id
         AND ${mayStandStill('o')} AND o.turn_person <> h.turn_person LIMIT ${mostOnRecord})
       ELSE '{}' END AS others
     FROM handoff h WHERE h.workspace_id = $1 AND (h.changed_at, h.id) > ($2, $3) AND h.changed_at <= $4
     ORDER BY h.changed_at, h.id LIMIT $5`,
    [seen.workspace, seen.at, seen.id, new Date(until), most],
  );
  return rows;
}

export async function readStates(client: Connection, workspace: string, ids: readonly string[]) {
  const { rows } = await client.query<{ state: Handoff }>(
    'SELECT state FROM handoff WHERE workspace_id = $1 AND id = ANY($2)',
    [workspace, ids],
  );
  return new Map(rows.map(({ state }) => [state.id, state]));
}

export type Watched = { readonly handoff: string; readonly other: string; readonly lookAt: Instant };

export async function watch(client: Connection, workspace: string, pairs: readonly Watched[]): Promise<void> {
  if (pairs.length === 0) return;
  const rows = pairs.map((pair) => ({ ...pair, at: new Date(pair.lookAt).toISOString() }));
  await client.query(
    `INSERT INTO standstill (workspace_id, handoff_id, other_id, look_at)
     SELECT $1, p.handoff, p.other, p.at FROM jsonb_to_recordset($2::jsonb) AS p(handoff text, other text, at timestamptz)
     ON CONFLICT (workspace_id, handoff_id, other_id) DO UPDATE SET look_at = EXCLUDED.look_at`,
    [workspace, JSON.stringify(rows)],
  );
}

export async function moveSeen(client: Connection, { workspace, at, id }: Seen): Promise<void> {
  await client.query('UPDATE standstill_seen SET at = $2, seen_id = $3 WHERE workspace_id = $1', [
    ...[workspace, at, id],
  ]);
}

export type DuePair = { readonly workspace: string; readonly setup: number; readonly ids: [string, string] };

/** Takes one pair whose time has come, for this transaction. */
export async function takePair(client: Connection, now: Instant): Promise<DuePair | null> {
  const { rows } = await client.query<DuePair>(
    `SELECT s.workspace_id AS workspace, w.setup, ARRAY[s.handoff_id, s.other_id] AS ids
     FROM standstill s JOIN workspace w ON w.id = s.workspace_id
     WHERE s.look_at <= $1 ORDER BY s.look_at LIMIT 1 FOR UPDATE OF s SKIP LOCKED`,
    [new Date(now)],
  );
  return rows[0] ?? null;
}

export type Held = { readonly handoff: Handoff; readonly tail: Uint8Array };

/** Both of a pair, held for this transaction; always in one order, so that nobody waits in a circle. */
export async function holdPair(client: Connection, { workspace, ids }: DuePair): Promise<readonly Held[]> {
  const { rows } = await client.query<Held>(
    `SELECT h.state AS handoff, h.tail FROM handoff h WHERE h.workspace_id = $1 AND h.id = ANY($2)
     ORDER BY h.id FOR UPDATE`,
    [workspace, ids],
  );
  return rows;
}

/** Looks again later, or no more. */
export async function settlePair(
  database: Connection,
  { workspace, ids }: DuePair,
  again: Instant | null,
): Promise<void> {
  const which = 'workspace_id = $1 AND handoff_id = $2 AND other_id = $3';
  await (again === null
    ? database.query(`DELETE FROM standstill WHERE ${which}`, [workspace, ...ids])
    : database.query(`UPDATE standstill SET look_at = $4 WHERE ${which}`, [
        ...[workspace, ...ids, new Date(again)],
      ]));
}
