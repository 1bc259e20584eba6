import type pg from 'pg';
import { type Instant, instant } from '#shared/time/instant.ts';
import type { Connection } from './outgoing.ts';
import type { GivenConnection } from './read-connection.ts';
import { newSigningKey } from './webhook-signature.ts';

type Queries = Pick<pg.Pool, 'query'>;

/** What an admin sees of a connection: where it goes as far as the host, never the address or the key. */
export type ListedConnection = Connection & {
  readonly name: string;
  readonly host: string;
  readonly active: boolean;
};

const listed = 'id, channel, name, host, teams, hears, shows_note AS "showsNote", active';

export async function listConnections(
  pool: Queries,
  workspace: string,
): Promise<readonly ListedConnection[]> {
  const { rows } = await pool.query<ListedConnection>(
    `SELECT ${listed} FROM connection WHERE workspace_id = $1 ORDER BY created_at, id`,
    [workspace],
  );
  return rows;
}

/** Answers the key a webhook is signed with: it is shown this once, and never again. */
export async function addConnection(
  pool: Queries,
  workspace: string,
  { channel, name, url, teams, hears, showsNote }: GivenConnection,
): Promise<{ readonly id: string; readonly signingKey: string | null }> {
  const signingKey = channel === 'webhook' ? newSigningKey() : null;
  const { rows } = await pool.query<{ id: string }>(
    `WITH added AS (
       INSERT INTO connection (workspace_id, channel, name, host, teams, hears, shows_note)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING workspace_id, id
     )
     INSERT INTO connection_secret (workspace_id, connection_id, url, signing_key)
     SELECT workspace_id, id, $8, $9 FROM added RETURNING connection_id AS id`,
    [workspace, channel, name, url.host, teams, hears, showsNote, url.href, signingKey],
  );
  return { id: rows[0]?.id ?? '', signingKey };
}

/** Switching off settles what still waits for it; nothing of it leaves late, when it is switched on again. */
export async function switchConnection(
  pool: Queries,
  workspace: string,
  id: string,
  active: boolean,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `WITH dropped AS (
       UPDATE outgoing SET state = 'failed', settled_at = now(), recorded_at = now(),
         last_answer = 'This connection was switched off before the message left.'
       WHERE NOT $3::boolean AND workspace_id = $1 AND lane = $2::uuid::text AND state = 'waiting'
     )
     UPDATE connection SET active = $3 WHERE workspace_id = $1 AND id = $2::uuid`,
    [workspace, id, active],
  );
  return rowCount === 1;
}

export async function removeConnection(pool: Queries, workspace: string, id: string): Promise<boolean> {
  await switchConnection(pool, workspace, id, false);
  const { rowCount } = await pool.query(
    `WITH forgotten AS (DELETE FROM connection_secret WHERE workspace_id = $1 AND connection_id = $2::uuid)
     DELETE FROM connection WHERE workspace_id = $1 AND id = $2::uuid`,
    [workspace, id],
  );
  return rowCount === 1;
}

export type Delivery = {
  readonly outgoing: string;
  readonly handoff: string;
  readonly kind: string;
  readonly attempt: number;
  readonly at: Instant;
  readonly tookFor: number;
  readonly outcome: 'sent' | 'again' | 'never';
  readonly answer: string;
};

/** The last tries and their answers: of one connection, or of mail when it is null. No word of a note is in them. */
export async function lastDeliveries(
  pool: Queries,
  workspace: string,
  connection: string | null,
  most = 50,
): Promise<readonly Delivery[]> {
  const { rows } = await pool.query<Omit<Delivery, 'at'> & { at: Date }>(
    `SELECT a.outgoing_id AS outgoing, o.handoff_id AS handoff, o.kind, a.attempt, a.at, a.took_for AS "tookFor",
       a.outcome, a.answer
     FROM delivery_attempt a JOIN outgoing o ON o.workspace_id = a.workspace_id AND o.id = a.outgoing_id
     WHERE a.workspace_id = $1 AND a.connection_id IS NOT DISTINCT FROM $2::uuid
     ORDER BY a.at DESC, a.attempt DESC LIMIT $3`,
    [workspace, connection, most],
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: instant(at.getTime()) }));
}
