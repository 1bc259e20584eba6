import type pg from 'pg';

/** Of a flood only the front is looked at: it is asked often, and the front is where the oldest stand. */
const mostLookedAt = 10_000;

/** For how many seconds the oldest message has been free to leave and has not left; 0 when nothing waits. */
export async function readOldestWaiting(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ seconds: number }>({
    name: 'oldest-waiting',
    text: `
      SELECT coalesce(extract(epoch FROM now() - min(o.not_before)), 0)::float8 AS seconds FROM (
        SELECT not_before FROM outgoing WHERE state = 'waiting' AND not_before <= now()
        ORDER BY next_attempt_at LIMIT ${mostLookedAt}) o`,
  });
  return rows[0]?.seconds ?? 0;
}
