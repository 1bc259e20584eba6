import { accepted, type Result, refused } from '#shared/result.ts';
import type { Access, Origin } from './access.ts';
import { type Account, findAccountsAt } from './account-store.ts';
import { callerOf } from './client-address.ts';
import { giveBack, spend, type TooMany } from './limit-store.ts';
import { limits } from './limits.ts';
import { isPassword } from './password.ts';
import { openSession } from './session-store.ts';

export type SignIn = {
  readonly address: string;
  readonly password: string;
  readonly workspace: string | null;
};

export type SignedIn = { readonly token: string; readonly account: Account };

export type SignInRefusal =
  | TooMany
  /** Wrong password, unknown address, somebody who left: the answer does not tell which. */
  | { readonly kind: 'not known' }
  /** Proven for several companies: the person chooses. */
  | { readonly kind: 'several companies'; readonly companies: readonly Account[] };

export async function signIn(
  access: Access,
  { address, password, workspace }: SignIn,
  from: Origin,
): Promise<Result<SignedIn, SignInRefusal>> {
  const { pool } = access.database;
  const proven = await tryPassword(access, address, from, async () => {
    const accounts = (await findAccountsAt(pool, address)).filter(
      (account) => workspace === null || account.workspace === workspace,
    );
    const hashes = accounts.length === 0 ? [null] : accounts.map(({ passwordHash }) => passwordHash);
    const right = await Promise.all(hashes.map((hash) => isPassword(password, hash)));
    return accounts.filter((_account, index) => right[index]);
  });
  if (!proven.ok) return proven;
  const [account, ...others] = proven.value;
  if (account === undefined) return refused({ kind: 'not known' });
  if (others.length > 0) return refused({ kind: 'several companies', companies: proven.value });
  const { token } = await openSession(pool, access.ports, account, 'web', from);
  return accepted({ token, account });
}

/** Counts a try before it is made, so that many at once count too, and gives it back when it was right. */
export async function tryPassword(
  { database: { pool }, ports }: Access,
  address: string,
  from: Origin,
  prove: () => Promise<readonly Account[]>,
): Promise<Result<readonly Account[], TooMany>> {
  const caller = callerOf(from.address);
  const counted = [
    [limits.passwordByAddress, [caller]],
    [limits.passwordByAccountAndAddress, [address, caller]],
  ] as const;
  for (const [limit, whom] of counted) {
    const spent = await spend(pool, limit, whom, ports.now());
    if (!spent.ok) return spent;
  }
  const proven = await prove();
  if (proven.length > 0) for (const [limit, whom] of counted) await giveBack(pool, limit, whom);
  return accepted(proven);
}
