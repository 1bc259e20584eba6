import { accepted, type Result, refused } from '#shared/result.ts';
import { type Access, linkTo, type Origin } from './access.ts';
import { addAccount, findAccount, findAccountsAt } from './account-store.ts';
import {
  addressOfProvider,
  askWhoItWas,
  type IdentityProvider,
  newRound,
  type ProviderRefusal,
  type Vouched,
} from './identity-provider.ts';
import { addAttempt, addIdentity, findIdentity, type Owner, takeAttempt } from './identity-store.ts';
import { joinAs } from './invitation.ts';
import { takeInvitationFor } from './link-store.ts';
import { findPersonName } from './read-form.ts';
import { openSession } from './session-store.ts';
import { inTransaction } from './transaction-store.ts';

export const callbackPath = '/sign-in/sso/callback';

/** Where to send the browser; for linking, whoever's session it is done in. */
export async function beginSignOn(
  access: Access,
  provider: IdentityProvider,
  plan: { readonly next: string; readonly linking: Owner | null },
  browserHash: Buffer,
): Promise<Result<URL, ProviderRefusal>> {
  const round = newRound();
  const address = await addressOfProvider(provider, round, linkTo(access, callbackPath));
  if (address.ok) await addAttempt(access.database.pool, round, plan, browserHash, access.ports.now());
  return address;
}

export type SignOnRefusal =
  | ProviderRefusal
  /** Not begun in this browser, or too long ago, or come back twice. */
  | 'not begun here'
  | 'address not verified'
  | 'link first'
  | 'not invited'
  | 'taken'
  | 'gone';

export type SignedOn = { readonly next: string; readonly token: string | null };

export async function finishSignOn(
  access: Access,
  provider: IdentityProvider,
  returned: URL,
  browserHash: Buffer,
  from: Origin,
): Promise<Result<SignedOn, SignOnRefusal>> {
  const { pool } = access.database;
  const state = returned.searchParams.get('state') ?? '';
  const attempt = await takeAttempt(pool, state, browserHash, access.ports.now());
  if (attempt === null) return refused('not begun here');
  const vouched = await askWhoItWas(provider, { ...attempt, state }, returned);
  if (!vouched.ok) return vouched;
  if (attempt.linking !== null) return link(access, vouched.value, attempt.linking);
  const owner = await findOwner(access, vouched.value);
  if (!owner.ok) return owner;
  const { token } = await openSession(pool, access.ports, owner.value, 'web', from);
  return accepted({ next: attempt.next, token });
}

/** The proof is the session it was begun in. */
async function link(
  access: Access,
  vouched: Vouched,
  linking: Owner,
): Promise<Result<SignedOn, SignOnRefusal>> {
  const { pool } = access.database;
  const isNew = await addIdentity(pool, vouched, linking, access.ports.now());
  const owner = isNew ? linking : await findIdentity(pool, vouched);
  const isTheirs = owner?.workspace === linking.workspace && owner.person === linking.person;
  return isTheirs ? accepted({ next: '/account', token: null }) : refused('taken');
}

/** Somebody known, or somebody invited at an address the provider has checked. Never an account by its address alone. */
async function findOwner(access: Access, vouched: Vouched): Promise<Result<Owner, SignOnRefusal>> {
  const { database, ports } = access;
  const known = await findIdentity(database.pool, vouched);
  if (known !== null) {
    const account = await findAccount(database.pool, known.workspace, known.person);
    return account === null ? refused('gone') : accepted(known);
  }
  const { address } = vouched;
  if (address === null) return refused('address not verified');
  if ((await findAccountsAt(database.pool, address)).length > 0) return refused('link first');
  return inTransaction(database.pool, async (queries) => {
    const invitation = await takeInvitationFor(queries, address, ports.now());
    if (invitation === null) return refused<SignOnRefusal>('not invited');
    const { workspace } = invitation;
    const joined = await joinAs(queries, access, invitation, findPersonName(vouched.name) ?? invitation.name);
    if (!joined.ok) return refused('gone');
    const person = joined.value;
    await addAccount(queries, { workspace, person, address, passwordHash: null }, ports.now());
    const isNew = await addIdentity(queries, vouched, { workspace, person }, ports.now());
    return isNew ? accepted({ workspace, person }) : refused('taken');
  });
}
