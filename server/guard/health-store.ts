import type pg from 'pg';
import { type Instant, instant } from '#shared/time/instant.ts';
import type { Counted, NotLooking } from './read-report.ts';

/** How pages of one host were seen, looked at with one version of its selectors. */
export type HostHealth = {
  readonly host: string;
  readonly selectors: string;
  readonly times: Readonly<Record<Exclude<Counted, 'could-not-see'>, number>>;
  readonly couldNotSee: readonly { readonly why: NotLooking | null; readonly times: number }[];
  /** The latest report of one of its pages. */
  readonly lastSeenAt: Instant;
};

type Row = { host: string; selectors: string; what: Counted; why: string; times: string; heard: Date };

const none = { looked: 0, clear: 0, observed: 0, warned: 0, held: 0, 'saved-anyway': 0 };

/** Since that day, the version heard of last first. */
export async function readHealth(
  pool: pg.Pool,
  workspace: string,
  since: Instant,
): Promise<readonly HostHealth[]> {
  const { rows } = await pool.query<Row>(
    `SELECT host, selectors, what, why, sum(times) AS times, max(heard_at) AS heard FROM guard_count
     WHERE workspace_id = $1 AND day >= $2::timestamptz::date
     GROUP BY host, selectors, what, why ORDER BY host, selectors DESC, times DESC, why`,
    [workspace, new Date(since)],
  );
  const hosts = new Map<string, HostHealth>();
  for (const row of rows) {
    const key = `${row.host} ${row.selectors}`;
    const { host, selectors } = row;
    const fresh = { host, selectors, times: none, couldNotSee: [], lastSeenAt: instant(0) };
    hosts.set(key, withRow(hosts.get(key) ?? fresh, row));
  }
  return [...hosts.values()].sort(
    (one, other) => one.host.localeCompare(other.host) || other.lastSeenAt - one.lastSeenAt,
  );
}

function withRow(health: HostHealth, { what, why, times, heard }: Row): HostHealth {
  const lastSeenAt = instant(Math.max(health.lastSeenAt, heard.getTime()));
  if (what !== 'could-not-see')
    return { ...health, lastSeenAt, times: { ...health.times, [what]: Number(times) } };
  const seen = { why: why === '' ? null : (why as NotLooking), times: Number(times) };
  return { ...health, lastSeenAt, couldNotSee: [...health.couldNotSee, seen] };
}
