import { type Instant, instant } from '#shared/time/instant.ts';

type Asked = { query(sql: string): Promise<{ rows: readonly { readonly at: string }[] }> };

export type DatabaseTime = {
  /** The database's time, carried on by this machine's steady clock since it was last asked. */
  now(): Instant;
  ask(): Promise<void>;
};

/** What the server shows and stamps follows the database's clock, also where this machine's own is an hour off. */
export async function followDatabaseTime(pool: Asked): Promise<DatabaseTime> {
  let ahead = 0;
  const ask = async () => {
    const before = performance.now();
    const { rows } = await pool.query('SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS at');
    const after = performance.now();
    ahead = Number(rows[0]?.at) - (before + after) / 2;
  };
  await ask();
  return { now: () => instant(Math.round(performance.now() + ahead)), ask };
}
