import { type Instant, minute } from '#shared/time/instant.ts';
import type { Round } from './identity-provider.ts';
import { sha256 } from './token.ts';
import type { Queries } from './transaction-store.ts';

export type Owner = { readonly workspace: string; readonly person: string };
export type Subject = { readonly issuer: string; readonly subject: string };

export async function findIdentity(queries: Queries, { issuer, subject }: Subject): Promise<Owner | null> {
  const { rows } = await queries.query<Owner>(
    'SELECT workspace_id AS workspace, person_id AS person FROM identity WHERE issuer = $1 AND subject = $2',
    [issuer, subject],
  );
  return rows[0] ?? null;
}

/** False when this identity belongs to somebody already. */
export async function addIdentity(
  queries: Queries,
  { issuer, subject }: Subject,
  { workspace, person }: Owner,
  now: Instant,
): Promise<boolean> {
  const added = await queries.query(
    `INSERT INTO identity (workspace_id, issuer, subject, person_id, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (issuer, subject) DO NOTHING`,
    [workspace, issuer, subject, person, new Date(now)],
  );
  return added.rowCount === 1;
}

export type Attempt = Pick<Round, 'nonce' | 'verifier'> & {
  readonly next: string;
  readonly linking: Owner | null;
};

export const attemptLivesFor = 10 * minute;

export async function addAttempt(
  queries: Queries,
  { state, nonce, verifier }: Round,
  { next, linking }: Pick<Attempt, 'next' | 'linking'>,
  browserHash: Buffer,
  now: Instant,
): Promise<void> {
  await queries.query(
    `INSERT INTO sign_on_attempt (state_hash, browser_hash, nonce, verifier, next, workspace_id, person_id, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      sha256(state),
      browserHash,
      nonce,
      verifier,
      next,
      linking?.workspace ?? null,
      linking?.person ?? null,
      new Date(now + attemptLivesFor),
    ],
  );
}

type Row = Pick<Attempt, 'nonce' | 'verifier' | 'next'> & {
  readonly workspace: string | null;
  readonly person: string | null;
};

/** Once, and only for the browser that began it. */
export async function takeAttempt(
  queries: Queries,
  state: string,
  browserHash: Buffer,
  now: Instant,
): Promise<Attempt | null> {
  const { rows } = await queries.query<Row>(
    `DELETE FROM sign_on_attempt WHERE state_hash = $1 AND browser_hash = $2 AND expires_at > $3
     RETURNING nonce, verifier, next, workspace_id AS workspace, person_id AS person`,
    [sha256(state), browserHash, new Date(now)],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { nonce, verifier, next, workspace, person } = row;
  return {
    nonce,
    verifier,
    next,
    linking: workspace === null || person === null ? null : { workspace, person },
  };
}
