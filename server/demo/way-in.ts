import type { Access } from '../access/access.ts';
import { findAccount } from '../access/account-store.ts';
import { makeLink } from '../access/mailed-link.ts';
import { demoWorkspace } from './company.ts';

const shown = { ada: 'an admin', mara: 'a sender', ben: 'a receiver', lucia: 'a seam’s owner' } as const;

/** Links into the demonstration, made anew at every start: nobody in it has a password. */
export async function wayIntoDemo(access: Access): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [person, role] of Object.entries(shown)) {
    const account = await findAccount(access.database.pool, demoWorkspace, person);
    if (account === null) continue;
    const { link } = await makeLink(access, 'sign-in', account, null);
    lines.push(`  ${account.name}, ${role}: ${link}`);
  }
  if (lines.length === 0) return [];
  return ['Look around in the demonstration as one of these (each link once, within 15 minutes):', ...lines];
}
