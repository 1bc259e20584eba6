import type pg from 'pg';
import type { ConnectedChannel } from './outgoing.ts';

type Queries = Pick<pg.Pool, 'query'>;

/** Where a connection leads, for the one message of a test; also while it is switched off. */
export type Target = {
  readonly channel: ConnectedChannel;
  readonly url: string;
  readonly signingKey: string | null;
};

export async function findTarget(
  pool: Queries,
  workspace: string,
  connection: string,
): Promise<Target | null> {
  const { rows } = await pool.query<Target>(
    `SELECT c.channel, s.url, s.signing_key AS "signingKey"
     FROM connection c JOIN connection_secret s ON s.workspace_id = c.workspace_id AND s.connection_id = c.id
     WHERE c.workspace_id = $1 AND c.id = $2::uuid`,
    [workspace, connection],
  );
  return rows[0] ?? null;
}

export async function findPersonAddress(
  pool: Queries,
  workspace: string,
  person: string,
): Promise<{ readonly name: string; readonly email: string } | null> {
  const { rows } = await pool.query<{ name: string; email: string }>(
    'SELECT name, email FROM person WHERE workspace_id = $1 AND id = $2',
    [workspace, person],
  );
  return rows[0] ?? null;
}
