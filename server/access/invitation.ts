import { accepted, type Result, refused } from '#shared/result.ts';
import { type Access, linkTo, type Origin } from './access.ts';
import { addAccount, findAccount } from './account-store.ts';
import { spend, type TooMany } from './limit-store.ts';
import { limits } from './limits.ts';
import { addLink, endInvitation, type Link, takeLink } from './link-store.ts';
import { hashPassword } from './password.ts';
import { addPerson, findPersonAt, lockPeople } from './person-store.ts';
import type { Role } from './role.ts';
import { openSession } from './session-store.ts';
import { findTokenHash } from './token.ts';
import { inTransaction, type Queries } from './transaction-store.ts';
import type { Who } from './who.ts';

export type Invitation = { readonly address: string; readonly name: string; readonly role: Role };
export type Invited = { readonly id: string; readonly link: string; readonly mailed: boolean };
export type InviteRefusal = TooMany | { readonly kind: 'has an account' } | { readonly kind: 'has left' };

/** The link is the invitation; mail only carries it. Somebody who is in the list of people keeps their role. */
export async function invite(
  access: Access,
  { workspace, person: createdBy }: Pick<Who, 'workspace' | 'person'>,
  { address, name, role }: Invitation,
): Promise<Result<Invited, InviteRefusal>> {
  const { pool } = access.database;
  const spent = await spend(pool, limits.invitationsByWorkspace, [workspace], access.ports.now());
  if (!spent.ok) return spent;
  const known = await findPersonAt(pool, workspace, address);
  if (known?.active === false) return refused({ kind: 'has left' });
  if (known !== null && (await findAccount(pool, workspace, known.id)) !== null) {
    return refused({ kind: 'has an account' });
  }
  const invited = {
    workspace,
    address,
    person: known?.id ?? null,
    name: known?.name ?? name,
    role: known?.role ?? role,
  };
  const { id, path, expiresAt } = await addLink(pool, access.ports, 'invitation', { ...invited, createdBy });
  const link = linkTo(access, path);
  const mailed = access.outgoing.canMail();
  if (mailed) {
    const company = await nameOf(pool, workspace);
    await access.outgoing.mail({
      workspace,
      purpose: 'invitation',
      to: address,
      name: invited.name,
      company,
      link,
      expiresAt,
    });
  }
  return accepted({ id, link, mailed });
}

export const withdrawInvitation = (access: Access, workspace: string, id: string): Promise<boolean> =>
  endInvitation(access.database.pool, workspace, id);

export type Joining = { readonly name: string; readonly password: string };

export async function acceptInvitation(
  access: Access,
  text: string,
  { name, password }: Joining,
  from: Origin,
): Promise<Result<{ readonly token: string }, 'used' | 'has an account'>> {
  const hash = findTokenHash(text);
  if (hash === null) return refused('used');
  const { ports } = access;
  const passwordHash = await hashPassword(password, ports);
  return inTransaction(access.database.pool, async (queries) => {
    const link = await takeLink(queries, 'invitation', hash, ports.now());
    if (link === null) return refused('used');
    const { workspace, address } = link;
    const joined = await joinAs(queries, access, link, name);
    if (!joined.ok) return joined;
    const person = joined.value;
    await addAccount(queries, { workspace, person, address, passwordHash }, ports.now());
    return accepted(await openSession(queries, ports, { workspace, person }, 'web', from));
  });
}

/** The person an invitation is for, who has no account yet: the one in the list of people, or a new one. */
export async function joinAs(
  queries: Queries,
  { ports }: Access,
  link: Link,
  name: string,
): Promise<Result<string, 'used' | 'has an account'>> {
  await lockPeople(queries, link.workspace);
  const known = await findPersonAt(queries, link.workspace, link.address);
  if (known === null) {
    const id = ports.newId();
    await addPerson(queries, link.workspace, {
      id,
      name,
      email: link.address,
      role: link.role,
      active: true,
    });
    return accepted(id);
  }
  if (!known.active) return refused('used');
  const hasAccount = (await findAccount(queries, link.workspace, known.id)) !== null;
  return hasAccount ? refused('has an account') : accepted(known.id);
}

async function nameOf(queries: Queries, workspace: string): Promise<string> {
  const { rows } = await queries.query<{ name: string }>('SELECT name FROM workspace WHERE id = $1', [
    workspace,
  ]);
  return rows[0]?.name ?? '';
}
