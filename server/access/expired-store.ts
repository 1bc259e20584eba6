import type { Instant } from '#shared/time/instant.ts';
import type { Queries } from './transaction-store.ts';

/** A device that asks a little late still hears that its time was up, and not that it was never there. */
const keepFor = 60 * 60_000;

/** Takes away what no longer opens anything. To be called every few minutes, by any number of servers. */
export async function removeExpired(queries: Queries, now: Instant): Promise<void> {
  const at = new Date(now);
  for (const table of ['session', 'access_link', 'first_run_link', 'sign_on_attempt']) {
    await queries.query(`DELETE FROM ${table} WHERE expires_at <= $1`, [at]);
  }
  await queries.query('DELETE FROM device_request WHERE expires_at <= $1', [new Date(now - keepFor)]);
  await queries.query('DELETE FROM attempt_limit WHERE spent_until <= $1', [at]);
}
