import { accepted, type Result, refused } from '#shared/result.ts';
import type { Access } from './access.ts';
import { endLinksOf } from './link-store.ts';
import { changePerson, findPerson, isLastAdmin, type KnownPerson, lockPeople } from './person-store.ts';
import type { Role } from './role.ts';
import { endSessionsOf } from './session-store.ts';
import { inTransaction, type Queries } from './transaction-store.ts';
import type { Who } from './who.ts';

export type MembershipRefusal = 'no such person' | 'last admin';

export const changeRole = (
  access: Access,
  who: Who,
  id: string,
  role: Role,
): Promise<Result<void, MembershipRefusal>> =>
  change(access, who, id, async (queries, person) => {
    if (role !== 'admin' && (await isLastAdmin(queries, who.workspace, person))) return refused('last admin');
    await changePerson(queries, who.workspace, { ...person, role });
    return accepted(undefined);
  });

/** Out at once: browsers, extensions and links end with it. Their row stays, since handoffs name them. */
export async function deactivate(
  access: Access,
  who: Who,
  id: string,
): Promise<Result<void, MembershipRefusal>> {
  const done = await change(access, who, id, async (queries, person) => {
    if (await isLastAdmin(queries, who.workspace, person)) return refused('last admin');
    await changePerson(queries, who.workspace, { ...person, active: false });
    await endSessionsOf(queries, { workspace: who.workspace, person: id }, null);
    await endLinksOf(queries, who.workspace, id);
    return accepted(undefined);
  });
  if (done.ok) await access.onDeactivated({ workspace: who.workspace, person: id, by: who.person });
  return done;
}

export const reactivate = (access: Access, who: Who, id: string): Promise<Result<void, MembershipRefusal>> =>
  change(access, who, id, async (queries, person) => {
    await changePerson(queries, who.workspace, { ...person, active: true });
    return accepted(undefined);
  });

type Change = (queries: Queries, person: KnownPerson) => Promise<Result<void, MembershipRefusal>>;

const change = ({ database }: Access, { workspace }: Who, id: string, make: Change) =>
  inTransaction(database.pool, async (queries) => {
    await lockPeople(queries, workspace);
    const person = await findPerson(queries, workspace, id);
    return person === null ? refused<MembershipRefusal>('no such person') : make(queries, person);
  });
