import { accepted, type Result, refused } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';
import { type Access, linkTo, type Origin } from './access.ts';
import { type Account, findAccount, findAccountsAt, setPassword } from './account-store.ts';
import { callerOf } from './client-address.ts';
import { spend, type TooMany } from './limit-store.ts';
import { limits } from './limits.ts';
import { addLink, endLinksOf, takeLink } from './link-store.ts';
import { hashPassword } from './password.ts';
import { endSessionsOf, openSession } from './session-store.ts';
import { findTokenHash } from './token.ts';
import { inTransaction } from './transaction-store.ts';

/**
 * Sends a link to everybody who has an account at this address, and nothing to strangers. The answer is there
 * before any of that is looked up, so that it can't tell them apart; `sending` is what goes on behind it.
 */
export async function askForLink(
  access: Access,
  purpose: 'reset' | 'sign-in',
  address: string,
  from: Origin,
): Promise<Result<{ readonly sending: Promise<void> }, TooMany>> {
  const { database, ports } = access;
  const spent = await spend(database.pool, limits.linkByAddress, [callerOf(from.address)], ports.now());
  if (!spent.ok) return spent;
  return accepted({ sending: sendLinks(access, purpose, address) });
}

async function sendLinks(access: Access, purpose: 'reset' | 'sign-in', address: string): Promise<void> {
  const { database, ports, outgoing } = access;
  if (!outgoing.canMail()) return;
  const spent = await spend(database.pool, limits.linkByAccount, [purpose, address], ports.now());
  if (!spent.ok) return;
  for (const account of await findAccountsAt(database.pool, address)) {
    const { link, expiresAt } = await makeLink(access, purpose, account, null);
    const { workspace, name, company } = account;
    await outgoing.mail({ workspace, purpose, to: address, name, company, link, expiresAt });
  }
}

export async function makeLink(
  access: Access,
  purpose: 'reset' | 'sign-in',
  account: Account,
  createdBy: string | null,
): Promise<{ readonly link: string; readonly expiresAt: Instant }> {
  const { path, expiresAt } = await addLink(access.database.pool, access.ports, purpose, {
    ...account,
    createdBy,
  });
  return { link: linkTo(access, path), expiresAt };
}

type Opened = Result<{ readonly token: string }, 'used'>;

export async function signInByLink(access: Access, text: string, from: Origin): Promise<Opened> {
  const hash = findTokenHash(text);
  if (hash === null) return refused('used');
  const { ports } = access;
  return inTransaction(access.database.pool, async (queries) => {
    const link = await takeLink(queries, 'sign-in', hash, ports.now());
    const account = link?.person ? await findAccount(queries, link.workspace, link.person) : null;
    if (account === null) return refused('used');
    return accepted(await openSession(queries, ports, account, 'web', from));
  });
}

/** Whoever had a way in before has to find a new one: other browsers, paired extensions, links on their way. */
export async function resetPassword(
  access: Access,
  text: string,
  password: string,
  from: Origin,
): Promise<Opened> {
  const hash = findTokenHash(text);
  if (hash === null) return refused('used');
  const { ports } = access;
  const passwordHash = await hashPassword(password, ports);
  return inTransaction(access.database.pool, async (queries) => {
    const link = await takeLink(queries, 'reset', hash, ports.now());
    const account = link?.person ? await findAccount(queries, link.workspace, link.person) : null;
    if (account === null) return refused('used');
    await setPassword(queries, account, passwordHash);
    await endSessionsOf(queries, account, null);
    await endLinksOf(queries, account.workspace, account.person);
    return accepted(await openSession(queries, ports, account, 'web', from));
  });
}
