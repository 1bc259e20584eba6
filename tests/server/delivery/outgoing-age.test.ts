import { expect, it } from 'vitest';
import { readOldestWaiting } from '#server/delivery/outgoing-age-store.ts';
import { openTestDatabase } from '../../support/database.ts';

const { pool } = await openTestDatabase();

const add = (state: string, minutesAgo: number) =>
  pool.query(
    `INSERT INTO outgoing (workspace_id, handoff_id, command_id, kind, channel, lane, is_reminder, facts, state,
       not_before, next_attempt_at)
     VALUES (gen_random_uuid(), 'h', 'c', 'question', 'mail', 'mail', false, '{}', $1, now() - make_interval(mins => $2), now())`,
    [state, minutesAgo],
  );

it('the oldest message is the one that may leave for longest and has not left', async () => {
  expect(await readOldestWaiting(pool)).toBe(0);
  // What has left, and what waits for its hours, is not late.
  await add('sent', 90);
  await add('waiting', -30);
  expect(await readOldestWaiting(pool)).toBe(0);
  await add('waiting', 5);
  await add('waiting', 20);
  const minutes = (await readOldestWaiting(pool)) / 60;
  expect(minutes).toBeGreaterThanOrEqual(20);
  expect(minutes).toBeLessThan(21);
});
