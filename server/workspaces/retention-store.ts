import type pg from 'pg';
import { type Instant, instant } from '#shared/time/instant.ts';
import { inTransaction, type Queries } from '../access/transaction-store.ts';

export type ErasedHandoffs = {
  readonly at: Instant;
  readonly handoffs: number;
  readonly closedBefore: Instant;
};

const closed = `status IN ('confirmed', 'withdrawn')`;

/** How many days closed handoffs are kept; null means for good. */
export async function findRetention(pool: pg.Pool, workspace: string): Promise<number | null> {
  const { rows } = await pool.query<{ days: number }>('SELECT days FROM retention WHERE workspace_id = $1', [
    workspace,
  ]);
  return rows[0]?.days ?? null;
}

export async function writeRetention(
  pool: pg.Pool,
  workspace: string,
  days: number | null,
  by: string,
  now: Instant,
): Promise<void> {
  await (days === null
    ? pool.query('DELETE FROM retention WHERE workspace_id = $1', [workspace])
    : pool.query(
        `INSERT INTO retention (workspace_id, days, set_by, set_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (workspace_id) DO UPDATE SET days = EXCLUDED.days, set_by = EXCLUDED.set_by, set_at = EXCLUDED.set_at`,
        [workspace, days, by, new Date(now)],
      ));
}

export async function countClosedBefore(pool: pg.Pool, workspace: string, before: Instant): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM handoff WHERE workspace_id = $1 AND ${closed} AND changed_at < $2`,
    [workspace, new Date(before)],
  );
  return rows[0]?.count ?? 0;
}

const mostStubs = 100;

/** What was erased, the latest first. */
export async function readErased(pool: pg.Pool, workspace: string): Promise<readonly ErasedHandoffs[]> {
  const { rows } = await pool.query<{ at: Date; handoffs: number; before: Date }>(
    `SELECT at, handoffs, closed_before AS before FROM erased_handoffs
     WHERE workspace_id = $1 ORDER BY at DESC LIMIT ${mostStubs}`,
    [workspace],
  );
  return rows.map(({ at, handoffs, before }) => ({
    ...{ at: instant(at.getTime()), handoffs, closedBefore: instant(before.getTime()) },
  }));
}

/** A workspace that keeps something for too long, and the days it keeps it. */
async function findDue(pool: pg.Pool, now: Instant) {
  const { rows } = await pool.query<{ workspace: string; before: Date }>(
    `SELECT r.workspace_id AS workspace, $1::timestamptz - r.days * interval '1 day' AS before FROM retention r
     WHERE EXISTS (SELECT 1 FROM handoff h WHERE h.workspace_id = r.workspace_id AND h.${closed}
       AND h.changed_at < $1::timestamptz - r.days * interval '1 day')
     ORDER BY r.workspace_id LIMIT 1`,
    [new Date(now)],
  );
  return rows[0] ?? null;
}

/** Erases some of what is too old; answers how many handoffs went. Safe on every server at once. */
export async function eraseOld(pool: pg.Pool, now: Instant, most: number): Promise<number> {
  const due = await findDue(pool, now);
  if (due === null) return 0;
  return inTransaction(pool, async (queries) => {
    const { rows } = await queries.query<{ id: string }>(
      `SELECT id FROM handoff WHERE workspace_id = $1 AND ${closed} AND changed_at < $2
       ORDER BY changed_at LIMIT $3 FOR UPDATE SKIP LOCKED`,
      [due.workspace, due.before, most],
    );
    if (rows.length === 0) return 0;
    const ids = rows.map(({ id }) => id);
    await eraseHandoffs(queries, due.workspace, ids);
    await keepStub(queries, due.workspace, ids.length, due.before, now);
    return ids.length;
  });
}

/** Tables that know the handoff they belong to; `outgoing` last, since the tries of a message are found through it. */
export const tablesOfHandoffs = [
  'handoff_event',
  'command_answer',
  'waiting',
  'party',
  'promise_line',
  'search_entry',
  'standstill',
  'outgoing',
] as const;

/** Whoever waits is a party, and is found by person alone: so those go first, through their parties. */
const deletedFrom = (table: (typeof tablesOfHandoffs)[number]): string =>
  table === 'waiting'
    ? `DELETE FROM waiting w USING party p WHERE p.workspace_id = $1 AND p.handoff_id = ANY($2)
         AND w.workspace_id = $1 AND w.person_id = p.person_id AND w.handoff_id = p.handoff_id`
    : `DELETE FROM ${table} WHERE workspace_id = $1 AND handoff_id = ANY($2)`;

async function eraseHandoffs(queries: Queries, workspace: string, ids: readonly string[]): Promise<void> {
  await queries.query(`SELECT set_config('baton.erasing', $1, true)`, [workspace]);
  const which = [workspace, ids];
  await queries.query(
    `DELETE FROM delivery_attempt a USING outgoing o WHERE o.workspace_id = $1 AND o.handoff_id = ANY($2)
       AND a.workspace_id = $1 AND a.outgoing_id = o.id`,
    which,
  );
  for (const table of tablesOfHandoffs) await queries.query(deletedFrom(table), which);
  await queries.query('DELETE FROM handoff WHERE workspace_id = $1 AND id = ANY($2)', which);
}

/** One line a day, however many turns it took. */
async function keepStub(
  queries: Queries,
  workspace: string,
  handoffs: number,
  before: Date,
  now: Instant,
): Promise<void> {
  await queries.query(
    `WITH grown AS (
       UPDATE erased_handoffs SET handoffs = handoffs + $3, at = $2, closed_before = $4
       WHERE workspace_id = $1 AND date_trunc('day', at, 'UTC') = date_trunc('day', $2::timestamptz, 'UTC') RETURNING 1)
     INSERT INTO erased_handoffs (workspace_id, at, handoffs, closed_before)
     SELECT $1, $2, $3, $4 WHERE NOT EXISTS (SELECT 1 FROM grown)`,
    [workspace, new Date(now), handoffs, before],
  );
}
