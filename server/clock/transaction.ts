import type pg from 'pg';
import { answerWithin } from '../feed/patience.ts';
import type { Connection } from './sweep-store.ts';

/** A server that stands still in the middle is let go: what it has taken in hand is free for the others again. */
const standsStillFor = 3_000;

/** A line to the database that swallows even this is dead, and another one is made on the next beat. */
const beginsWithin = 4_000;

/** All of the work or nothing, on one connection. After a failure the connection goes, too: it may hang or be half way through. */
export async function inOneTransaction<Value>(
  pool: pg.Pool,
  work: (client: Connection) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  let isOver = false;
  try {
    const begun = client.query(`BEGIN; SET LOCAL idle_in_transaction_session_timeout = ${standsStillFor}`);
    await answerWithin(beginsWithin, begun);
    const value = await work(client);
    await client.query('COMMIT');
    isOver = true;
    return value;
  } finally {
    client.release(!isOver);
  }
}
