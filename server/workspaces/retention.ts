import type pg from 'pg';
import { type Instant, instant } from '#shared/time/instant.ts';
import { forgetOldReports } from '../guard/report-store.ts';
import { eraseLeftovers } from './erase-store.ts';
import { countClosedBefore, eraseOld, findRetention, readErased, writeRetention } from './retention-store.ts';

export const leastDays = 7;
export const mostDays = 3_650;

const day = 86_400_000;
const mostAtOnce = 500;

/**
 * What a workspace no longer wants to keep goes: closed handoffs whole, with their log, and one line a day stays that says how
 * many. Answers whether there is more to do at once. Safe on every server at once.
 */
export async function applyRetention(pool: pg.Pool, now: Instant): Promise<boolean> {
  await eraseLeftovers(pool, now);
  await forgetOldReports(pool, now);
  return (await eraseOld(pool, now, mostAtOnce)) > 0;
}

/** Null where closed handoffs are kept for good. */
export const readRetention = async (pool: pg.Pool, workspace: string) => ({
  days: await findRetention(pool, workspace),
  erased: await readErased(pool, workspace),
});

export async function keepFor(
  pool: pg.Pool,
  { workspace, person }: { readonly workspace: string; readonly person: string },
  days: number | null,
  now: Instant,
) {
  await writeRetention(pool, workspace, days, person, now);
  return { days, goesNow: days === null ? 0 : await countOlderThan(pool, workspace, days, now) };
}

/** How many handoffs a setting would take away at once. */
export const countOlderThan = (pool: pg.Pool, workspace: string, days: number, now: Instant) =>
  countClosedBefore(pool, workspace, instant(now - days * day));
