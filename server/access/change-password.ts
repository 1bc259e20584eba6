import { accepted, type Result, refused } from '#shared/result.ts';
import type { Access, Origin } from './access.ts';
import { findAccount, setPassword } from './account-store.ts';
import type { TooMany } from './limit-store.ts';
import { endLinksOf } from './link-store.ts';
import { hashPassword, isPassword } from './password.ts';
import { endSessionsOf } from './session-store.ts';
import { tryPassword } from './sign-in.ts';
import { inTransaction } from './transaction-store.ts';
import type { Who } from './who.ts';

/** The browser it is done in stays signed in; every other one and every paired extension is out. */
export async function changePassword(
  access: Access,
  who: Who,
  { current, password }: { readonly current: string; readonly password: string },
  from: Origin,
): Promise<Result<void, TooMany | { readonly kind: 'wrong password' }>> {
  const account = await findAccount(access.database.pool, who.workspace, who.person);
  if (account === null) return refused({ kind: 'wrong password' });
  const proven = await tryPassword(access, account.address, from, async () =>
    (await isPassword(current, account.passwordHash)) ? [account] : [],
  );
  if (!proven.ok) return proven;
  if (proven.value.length === 0) return refused({ kind: 'wrong password' });
  const passwordHash = await hashPassword(password, access.ports);
  await inTransaction(access.database.pool, async (queries) => {
    await setPassword(queries, account, passwordHash);
    await endSessionsOf(queries, account, who.session);
    await endLinksOf(queries, account.workspace, account.person);
  });
  return accepted(undefined);
}
