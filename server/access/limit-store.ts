import { accepted, type Result, refused } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';
import { sha256 } from './token.ts';
import type { Queries } from './transaction-store.ts';

/** So many at once, and one more each `refillFor`. */
export type Limit = { readonly name: string; readonly most: number; readonly refillFor: number };

export type TooMany = { readonly kind: 'too many'; readonly retryAfterSeconds: number };

/**
 * Takes one from an allowance. Exact over any number of servers: the row itself decides. Whom it is for is
 * hashed, so that the table holds nobody's address.
 */
export async function spend(
  queries: Queries,
  limit: Limit,
  whom: readonly string[],
  now: Instant,
): Promise<Result<void, TooMany>> {
  const key = keyOf(limit, whom);
  const at = new Date(now);
  const spent = await queries.query(
    `INSERT INTO attempt_limit AS held (key, spent_until) VALUES ($1, $2::timestamptz + $3 * interval '1 ms')
     ON CONFLICT (key) DO UPDATE SET spent_until = GREATEST(held.spent_until, $2) + $3 * interval '1 ms'
     WHERE GREATEST(held.spent_until, $2) + $3 * interval '1 ms' <= $2::timestamptz + $4 * interval '1 ms'`,
    [key, at, limit.refillFor, limit.most * limit.refillFor],
  );
  if (spent.rowCount === 1) return accepted(undefined);
  const { rows } = await queries.query<{ spent_until: Date }>(
    'SELECT spent_until FROM attempt_limit WHERE key = $1',
    [key],
  );
  const until = rows[0]?.spent_until.getTime() ?? now;
  const wait = until + limit.refillFor - limit.most * limit.refillFor - now;
  return refused({ kind: 'too many', retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)) });
}

/** Gives back what a try cost that turned out to be right. */
export async function giveBack(queries: Queries, limit: Limit, whom: readonly string[]): Promise<void> {
  await queries.query(
    `UPDATE attempt_limit SET spent_until = spent_until - $2 * interval '1 ms' WHERE key = $1`,
    [keyOf(limit, whom), limit.refillFor],
  );
}

const keyOf = ({ name }: Limit, whom: readonly string[]) => sha256(JSON.stringify([name, ...whom]));
