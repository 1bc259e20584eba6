import { addAccount } from '#server/access/account-store.ts';
import { hashPassword } from '#server/access/password.ts';
import { addPerson } from '#server/access/person-store.ts';
import type { Role } from '#server/access/role.ts';
import { openSession } from '#server/access/session-store.ts';
import type { SessionKind } from '#server/access/who.ts';
import type { Office } from './office.ts';

export const goodPassword = 'quiet otters weigh lemons';

let hashed: string | null = null;

export type Colleague = { readonly workspace: string; readonly person: string; readonly address: string };

export async function addCompany({ database, ports }: Office, name: string): Promise<string> {
  const id = ports.newId();
  await database.pool.query('INSERT INTO workspace (id, name) VALUES ($1, $2)', [id, name]);
  return id;
}

export async function addColleague(
  { database: { pool }, ports }: Office,
  workspace: string,
  name: string,
  role: Role,
  address = `${name.toLowerCase()}@${workspace.slice(0, 8)}.test`,
): Promise<Colleague> {
  const person = ports.newId();
  hashed ??= await hashPassword(goodPassword, ports);
  await addPerson(pool, workspace, { id: person, name, email: address, role, active: true });
  await addAccount(pool, { workspace, person, address, passwordHash: hashed }, ports.now());
  return { workspace, person, address };
}

export const letIn = (office: Office, who: Colleague, kind: SessionKind) =>
  openSession(office.database.pool, office.ports, who, kind, {
    address: '203.0.113.7',
    browser: 'Firefox on Linux',
  });
