import type pg from 'pg';

export type Queries = Pick<pg.ClientBase, 'query'>;

/** All of it or nothing; a refusal found half way is thrown through `Undo` and comes back as the answer. */
export async function inTransaction<Value>(
  pool: pg.Pool,
  work: (queries: Queries) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const value = await work(client);
    await client.query('COMMIT');
    client.release();
    return value;
  } catch (error) {
    const undone = await client.query('ROLLBACK').then(
      () => true,
      () => false,
    );
    client.release(!undone);
    throw error;
  }
}
