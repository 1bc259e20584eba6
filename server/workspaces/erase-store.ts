import pg from 'pg';
import type { Instant } from '#shared/time/instant.ts';
import { codeOf } from '../database/error-code.ts';
import { ownedTables } from './owned-tables.ts';

export type Erased = { readonly handoffs: number; readonly people: number };

const deadlock = '40P01';
const mostTries = 5;

/** Takes away every row of a workspace and the workspace itself, or nothing: null when there is none of this id and name. */
export async function eraseWorkspace(
  url: string,
  workspace: string,
  name: string,
  now: Instant,
): Promise<Erased | null> {
  // A connection of its own: a large company takes longer than any other statement may.
  const client = new pg.Client({ connectionString: url, application_name: 'baton erasing' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        return await eraseOnce(client, workspace, name, now);
      } catch (error) {
        await client.query('ROLLBACK');
        if (codeOf(error) !== deadlock || tries === mostTries) throw error;
      }
    }
  } finally {
    await client.end();
  }
}

async function eraseOnce(client: pg.Client, workspace: string, name: string, now: Instant) {
  await client.query('BEGIN');
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM workspace WHERE id = $1 FOR UPDATE',
    [workspace],
  );
  if (rows[0]?.name !== name) {
    await client.query('ROLLBACK');
    return null;
  }
  const gone = await eraseRows(client, workspace);
  await client.query('DELETE FROM workspace WHERE id = $1', [workspace]);
  await client.query('INSERT INTO erased_workspace (id, at) VALUES ($1, $2)', [workspace, new Date(now)]);
  await client.query('COMMIT');
  return { handoffs: gone.get('handoff') ?? 0, people: gone.get('person') ?? 0 };
}

async function eraseRows(
  client: Pick<pg.ClientBase, 'query'>,
  workspace: string,
): Promise<ReadonlyMap<string, number>> {
  await client.query(`SELECT set_config('baton.erasing', $1, true)`, [workspace]);
  const gone = new Map<string, number>();
  for (const { name } of ownedTables) {
    const { rowCount } = await client.query(`DELETE FROM "${name}" WHERE workspace_id = $1`, [workspace]);
    gone.set(name, rowCount ?? 0);
  }
  return gone;
}

const afterwardsFor = '1 hour';

/** Whatever was on its way into a workspace while it was erased goes, too: nothing waits for anybody here. */
export async function eraseLeftovers(pool: pg.Pool, now: Instant): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM erased_workspace WHERE at > $1::timestamptz - interval '${afterwardsFor}'`,
    [new Date(now)],
  );
  for (const { id } of rows) {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await eraseRows(client, id);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }
}
