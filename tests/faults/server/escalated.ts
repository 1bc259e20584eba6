import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { acceptFor } from './office.ts';

/** How often each of a company's handoffs was escalated: the first rung of the ladder asks somebody else. */
export async function readEscalations(
  pool: pg.Pool,
  workspace: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ handoff: string; many: number }>(
    `SELECT handoff_id AS handoff, count(*)::int AS many FROM handoff_event
     WHERE workspace_id = $1 AND type = 'HandAsked' GROUP BY handoff_id`,
    [workspace],
  );
  return new Map(rows.map(({ handoff, many }) => [handoff, many]));
}

export async function countDue(pool: pg.Pool, workspace: string, now: number): Promise<number> {
  const { rows } = await pool.query<{ many: number }>(
    'SELECT count(*)::int AS many FROM handoff WHERE workspace_id = $1 AND due_at <= $2',
    [workspace, new Date(now)],
  );
  return rows[0]?.many ?? 0;
}

/** Waits until nothing is due any more; false when patience ends before. */
export async function isDrained(
  pool: pg.Pool,
  workspace: string,
  now: number,
  patience = 120_000,
): Promise<boolean> {
  for (const until = performance.now() + patience; performance.now() < until; await pause(50)) {
    if ((await countDue(pool, workspace, now)) === 0) return true;
  }
  return false;
}

/** Every one of these has to be escalated exactly once. */
export function tallyOf(ids: readonly string[], escalations: ReadonlyMap<string, number>) {
  const times = ids.map((id) => escalations.get(id) ?? 0);
  return {
    injected: ids.length,
    survived: times.filter((many) => many === 1).length,
    lost: times.filter((many) => many === 0).length,
    doubled: times.filter((many) => many > 1).length,
  };
}

/** How long after its deadline each handoff was first escalated; below zero is too early. */
export async function readLateness(pool: pg.Pool, workspace: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ handoff: string; late: string }>(
    `SELECT e.handoff_id AS handoff, min((e.data->>'at')::bigint) - min((s.data->>'at')::bigint) - $2::bigint AS late
     FROM handoff_event e JOIN handoff_event s ON s.workspace_id = e.workspace_id AND s.handoff_id = e.handoff_id
       AND s.sequence = 1
     WHERE e.workspace_id = $1 AND e.type = 'HandAsked' GROUP BY e.handoff_id`,
    [workspace, acceptFor],
  );
  return new Map(rows.map(({ handoff, late }) => [handoff, Number(late)]));
}
