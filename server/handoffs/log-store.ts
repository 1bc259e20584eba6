import type pg from 'pg';

export type LogRow = { readonly sequence: number; readonly data: unknown; readonly hash: Buffer };
export type HandoffLog = {
  readonly handoff: string;
  readonly tail: Buffer;
  readonly rows: readonly LogRow[];
};

const page = 200;

/** Every handoff's log, a page of handoffs at a time: a workspace of any size is read in little memory. */
export async function* readLog(pool: pg.Pool, workspace: string): AsyncGenerator<HandoffLog> {
  for (let after = ''; ; ) {
    const { rows: handoffs } = await pool.query<{ id: string; tail: Buffer }>(
      'SELECT id, tail FROM handoff WHERE workspace_id = $1 AND id > $2 ORDER BY id LIMIT $3',
      [workspace, after, page],
    );
    if (handoffs.length === 0) return;
    const { rows } = await pool.query<LogRow & { handoff: string }>(
      `SELECT handoff_id AS handoff, sequence, data, hash FROM handoff_event
       WHERE workspace_id = $1 AND handoff_id = ANY($2) ORDER BY handoff_id, sequence`,
      [workspace, handoffs.map(({ id }) => id)],
    );
    const byHandoff = Map.groupBy(rows, ({ handoff }) => handoff);
    for (const { id, tail } of handoffs) yield { handoff: id, tail, rows: byHandoff.get(id) ?? [] };
    after = handoffs.at(-1)?.id ?? '';
  }
}
