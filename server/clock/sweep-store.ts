import type pg from 'pg';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { type Instant, instant } from '#shared/time/instant.ts';

export type Connection = Pick<pg.ClientBase, 'query'>;

export type DueHandoff = {
  readonly workspace: string;
  readonly setup: number;
  readonly handoff: Handoff;
  readonly tail: Uint8Array;
  readonly stumbles: number;
};

type Row = { workspace: string; setup: number; state: Handoff; tail: Uint8Array; stumbles: number };

/** The database's time, so that a server whose own clock is wrong still does everything when it is due. */
export async function readNow(database: Connection): Promise<Instant> {
  const { rows } = await database.query<{ now: string }>({
    name: 'read-now',
    text: 'SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now',
  });
  return instant(Number(rows[0]?.now));
}

/** How many are due, as far as anybody wants to know. */
export async function countDue(database: Connection, now: Instant, most: number): Promise<number> {
  const { rows } = await database.query<{ due: number }>({
    name: 'count-due',
    text: 'SELECT count(*)::int AS due FROM (SELECT 1 FROM handoff WHERE due_at <= $1 LIMIT $2) AS found',
    values: [new Date(now), most],
  });
  return rows[0]?.due ?? 0;
}

/** Takes due handoffs for this transaction. Those another server has taken are passed over, not waited for. */
export async function takeDue(
  client: Connection,
  now: Instant,
  most: number,
): Promise<readonly DueHandoff[]> {
  const { rows } = await client.query<Row>({
    name: 'take-due',
    text: `
      SELECT h.workspace_id AS workspace, w.setup, h.state, h.tail, h.stumbles
      FROM handoff h JOIN workspace w ON w.id = h.workspace_id
      WHERE h.due_at <= $1 ORDER BY h.due_at LIMIT $2 FOR UPDATE OF h SKIP LOCKED`,
    values: [new Date(now), most],
  });
  return rows.map(({ state, ...row }) => ({ ...row, handoff: state }));
}

export type Stumble = { readonly workspace: string; readonly id: string; readonly again: Instant };

/** What could not be moved is tried again later, each time later than before, and keeps nobody else waiting. */
export async function putOff(client: Connection, stumbles: readonly Stumble[]): Promise<void> {
  if (stumbles.length === 0) return;
  const rows = stumbles.map(({ workspace, id, again }) => ({
    workspace,
    id,
    again: new Date(again).toISOString(),
  }));
  await client.query({
    name: 'put-off',
    text: `
      UPDATE handoff h SET due_at = s.again, stumbles = h.stumbles + 1
      FROM jsonb_to_recordset($1::jsonb) AS s(workspace uuid, id text, again timestamptz)
      WHERE h.workspace_id = s.workspace AND h.id = s.id`,
    values: [JSON.stringify(rows)],
  });
}
