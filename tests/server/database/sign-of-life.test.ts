import { expect, it, onTestFinished } from 'vitest';
import { connectDatabase } from '#server/database/connect.ts';
import { keepSchema } from '#server/database/keep-schema.ts';
import { createLog } from '#server/log.ts';
import { openLine } from '../../faults/server/holed-line.ts';
import { createTestDatabase } from '../../support/database.ts';

const url = await createTestDatabase();
const log = createLog('silent');
const ground = { later: (undo: () => unknown) => onTestFinished(async () => void (await undo())) };

it('a connection in somebody’s hands that the database ends is an answer to them, and ends nothing else', async () => {
  const { pool, close } = connectDatabase(url, log, 2);
  onTestFinished(close);
  const client = await pool.connect();
  const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
  await pool.query('SELECT pg_terminate_backend($1, 5000)', [rows[0].pid]);
  await expect(client.query('SELECT 1')).rejects.toThrow();
  client.release(true);
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
});

it('the schema is held anew when the connection that holds it died without a word', async () => {
  const line = await openLine(ground, url);
  const kept = await keepSchema(line.url, log, () => undefined, { askEvery: 100 });
  if (!kept.ok) throw new Error(kept.reason);
  line.swallow();
  await expect.poll(kept.value.problem, { timeout: 10_000 }).toMatch(/is being made again/);
  line.mend();
  await expect.poll(kept.value.problem, { timeout: 20_000 }).toBeNull();
  await kept.value.stop();
});
