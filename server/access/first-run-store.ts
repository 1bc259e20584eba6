import { accepted, type Result, refused } from '#shared/result.ts';
import { minute, plusMinutes } from '#shared/time/instant.ts';
import { type Access, linkTo, type Origin } from './access.ts';
import { addAccount } from './account-store.ts';
import { hashPassword } from './password.ts';
import { openSession } from './session-store.ts';
import { findTokenHash, newToken } from './token.ts';
import { inTransaction } from './transaction-store.ts';

const livesForMinutes = 24 * 60;
export const firstRunLivesFor = livesForMinutes * minute;

/** One at a time over all servers: whoever asks whether there is a company yet gets an answer that holds. */
const firstRunLock = 7710_010;

export type FirstRun = {
  readonly company: string;
  readonly name: string;
  readonly address: string;
  readonly password: string;
};

/** The link the console shows while there is no company yet; null once there is one. */
export async function offerFirstRun(access: Access): Promise<string | null> {
  const { ports } = access;
  return inTransaction(access.database.pool, async (queries) => {
    await queries.query('SELECT pg_advisory_xact_lock($1)', [firstRunLock]);
    const { rows } = await queries.query('SELECT 1 FROM workspace LIMIT 1');
    if (rows.length > 0) return null;
    const token = newToken(ports);
    await queries.query('INSERT INTO first_run_link (token_hash, expires_at) VALUES ($1, $2)', [
      token.hash,
      new Date(plusMinutes(ports.now(), livesForMinutes)),
    ]);
    return linkTo(access, `/welcome/${token.text}`);
  });
}

export async function isFirstRunLink(access: Access, text: string): Promise<boolean> {
  const hash = findTokenHash(text);
  if (hash === null) return false;
  const { rows } = await access.database.pool.query(
    `SELECT 1 FROM first_run_link WHERE token_hash = $1 AND expires_at > $2 AND NOT EXISTS (SELECT 1 FROM workspace)`,
    [hash, new Date(access.ports.now())],
  );
  return rows.length > 0;
}

/** Makes the company and its first admin, once, whoever else presses the button in the same moment. */
export async function takeFirstRun(
  access: Access,
  text: string,
  { company, name, address, password }: FirstRun,
  from: Origin,
): Promise<Result<{ readonly token: string }, 'used'>> {
  const hash = findTokenHash(text);
  if (hash === null || !(await isFirstRunLink(access, text))) return refused('used');
  const { ports } = access;
  const passwordHash = await hashPassword(password, ports);
  return inTransaction(access.database.pool, async (queries) => {
    await queries.query('SELECT pg_advisory_xact_lock($1)', [firstRunLock]);
    const { rowCount } = await queries.query(
      `DELETE FROM first_run_link WHERE token_hash = $1 AND expires_at > $2 AND NOT EXISTS (SELECT 1 FROM workspace)`,
      [hash, new Date(ports.now())],
    );
    if (rowCount !== 1) return refused('used');
    await queries.query('DELETE FROM first_run_link');
    const [workspace, person] = [ports.newId(), ports.newId()];
    await queries.query('INSERT INTO workspace (id, name) VALUES ($1, $2)', [workspace, company]);
    await queries.query(
      `INSERT INTO person (workspace_id, id, name, email, role, active) VALUES ($1, $2, $3, $4, 'admin', true)`,
      [workspace, person, name, address],
    );
    await addAccount(queries, { workspace, person, address, passwordHash }, ports.now());
    return accepted(await openSession(queries, ports, { workspace, person }, 'web', from));
  });
}
