import type { Instant } from '#shared/time/instant.ts';
import type { Role } from './role.ts';
import type { Queries } from './transaction-store.ts';

/** Somebody who can sign in: the person as the company knows them, and what they prove it with. */
export type Account = {
  readonly workspace: string;
  readonly company: string;
  readonly person: string;
  readonly name: string;
  readonly address: string;
  readonly role: Role;
  readonly passwordHash: string | null;
};

const columns = `account.workspace_id AS workspace, workspace.name AS company, account.person_id AS person,
  person.name, account.address, person.role, account.password_hash AS "passwordHash"`;
const joined = `account JOIN workspace ON workspace.id = account.workspace_id
  JOIN person ON person.workspace_id = account.workspace_id AND person.id = account.person_id`;

/** The same address may be in several companies of one server; so few that all can be tried. */
export async function findAccountsAt(queries: Queries, address: string): Promise<readonly Account[]> {
  const { rows } = await queries.query<Account>(
    `SELECT ${columns} FROM ${joined} WHERE account.address = $1 AND person.active ORDER BY account.created_at LIMIT 5`,
    [address],
  );
  return rows;
}

export async function findAccount(
  queries: Queries,
  workspace: string,
  person: string,
): Promise<Account | null> {
  const { rows } = await queries.query<Account>(
    `SELECT ${columns} FROM ${joined} WHERE account.workspace_id = $1 AND account.person_id = $2 AND person.active`,
    [workspace, person],
  );
  return rows[0] ?? null;
}

export async function addAccount(
  queries: Queries,
  account: Pick<Account, 'workspace' | 'person' | 'address' | 'passwordHash'>,
  now: Instant,
): Promise<void> {
  await queries.query(
    'INSERT INTO account (workspace_id, person_id, address, password_hash, created_at) VALUES ($1, $2, $3, $4, $5)',
    [account.workspace, account.person, account.address, account.passwordHash, new Date(now)],
  );
}

export async function setPassword(
  queries: Queries,
  { workspace, person }: Pick<Account, 'workspace' | 'person'>,
  passwordHash: string,
): Promise<void> {
  await queries.query('UPDATE account SET password_hash = $3 WHERE workspace_id = $1 AND person_id = $2', [
    workspace,
    person,
    passwordHash,
  ]);
}
