import { expect, it } from 'vitest';
import { followDatabaseTime } from '#server/database/database-time.ts';
import { openTestDatabase } from '../../support/database.ts';

const { pool } = await openTestDatabase();

it('goes by the clock of the database, not by that of this machine', async () => {
  const hourAhead = {
    query: () => pool.query("SELECT (extract(epoch FROM clock_timestamp() + '1 hour') * 1000)::bigint AS at"),
  };
  const time = await followDatabaseTime(hourAhead);
  const { rows } = await pool.query('SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS at');
  expect(Math.abs(time.now() - 3_600_000 - Number(rows[0].at))).toBeLessThan(60_000);
});
