import { hasRole, type Role } from './role.ts';
import type { Queries } from './transaction-store.ts';

/** What this room needs to know of a person; the people room keeps the rest. */
export type KnownPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly active: boolean;
};

const columns = 'id, name, email, role, active';

export async function findPersonAt(
  queries: Queries,
  workspace: string,
  address: string,
): Promise<KnownPerson | null> {
  const { rows } = await queries.query<KnownPerson>(
    `SELECT ${columns} FROM person WHERE workspace_id = $1 AND lower(email) = $2 ORDER BY active DESC LIMIT 1`,
    [workspace, address],
  );
  return rows[0] ?? null;
}

export async function findPerson(
  queries: Queries,
  workspace: string,
  id: string,
): Promise<KnownPerson | null> {
  const { rows } = await queries.query<KnownPerson>(
    `SELECT ${columns} FROM person WHERE workspace_id = $1 AND id = $2`,
    [workspace, id],
  );
  return rows[0] ?? null;
}

export async function addPerson(queries: Queries, workspace: string, person: KnownPerson): Promise<void> {
  await queries.query(
    'INSERT INTO person (workspace_id, id, name, email, role, active) VALUES ($1, $2, $3, $4, $5, $6)',
    [workspace, person.id, person.name, person.email, person.role, person.active],
  );
}

export async function changePerson(
  queries: Queries,
  workspace: string,
  { id, role, active }: Pick<KnownPerson, 'id' | 'role' | 'active'>,
): Promise<void> {
  await queries.query('UPDATE person SET role = $3, active = $4 WHERE workspace_id = $1 AND id = $2', [
    workspace,
    id,
    role,
    active,
  ]);
}

/** Changes of who may come in happen one after the other within a company. */
export async function lockPeople(queries: Queries, workspace: string): Promise<void> {
  await queries.query('SELECT 1 FROM workspace WHERE id = $1 FOR UPDATE', [workspace]);
}

/** Whether a company without this person would have nobody left who can let people in. */
export async function isLastAdmin(
  queries: Queries,
  workspace: string,
  person: KnownPerson,
): Promise<boolean> {
  if (!person.active || !hasRole(person.role, 'admin')) return false;
  const { rows } = await queries.query(
    `SELECT 1 FROM person JOIN account ON account.workspace_id = person.workspace_id AND account.person_id = person.id
     WHERE person.workspace_id = $1 AND person.id <> $2 AND person.active AND person.role = 'admin' LIMIT 1`,
    [workspace, person.id],
  );
  return rows.length === 0;
}
