import pg from 'pg';
import { accepted, type Result, refused } from '#shared/result.ts';

/** A workspace as of one moment, read a little at a time: it may be larger than any memory. */
export type Snapshot = {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly takenAt: Date;
  /** The rows of a select in which $1 is the workspace, in batches. One at a time. */
  read<Row extends pg.QueryResultRow>(select: string): AsyncGenerator<readonly Row[]>;
  close(): Promise<void>;
};

export type NoSnapshot = 'busy' | 'none';

const atOnce = 200;
/** Whoever reads slower than this keeps the database from clearing up. */
const patience = '2min';

/** A connection of its own, and one export of a workspace at a time over all servers. */
export async function openSnapshot(url: string, id: string): Promise<Result<Snapshot, NoSnapshot>> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'baton export',
    connectionTimeoutMillis: 5_000,
    options: '-c timezone=UTC',
  });
  client.on('error', () => undefined);
  await client.connect();
  let isClosed = false;
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    // The next export may be asked for at once, and a connection that ends lets go a moment later.
    await client.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    await client.end().catch(() => undefined);
  };
  try {
    const opened = await begin(client, id);
    if (!opened.ok) {
      await close();
      return opened;
    }
    return accepted({ ...opened.value, read: (select) => readAll(client, select, id), close });
  } catch (error) {
    await close();
    throw error;
  }
}

async function begin(
  client: pg.Client,
  id: string,
): Promise<Result<Pick<Snapshot, 'workspace' | 'takenAt'>, NoSnapshot>> {
  const { rows: locks } = await client.query<{ held: boolean }>(
    'SELECT pg_try_advisory_lock(hashtextextended($1, 7710)) AS held',
    [`export of ${id}`],
  );
  if (locks[0]?.held !== true) return refused('busy');
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await client.query(`SET LOCAL idle_in_transaction_session_timeout = '${patience}'`);
  const { rows } = await client.query<{ name: string; at: Date }>(
    'SELECT name, now() AS at FROM workspace WHERE id = $1',
    [id],
  );
  const row = rows[0];
  return row === undefined
    ? refused('none')
    : accepted({ workspace: { id, name: row.name }, takenAt: row.at });
}

async function* readAll<Row extends pg.QueryResultRow>(
  client: pg.Client,
  select: string,
  id: string,
): AsyncGenerator<readonly Row[]> {
  await client.query(`DECLARE part NO SCROLL CURSOR FOR ${select}`, [id]);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${atOnce} FROM part`);
    if (rows.length > 0) yield rows;
    if (rows.length < atOnce) break;
  }
  await client.query('CLOSE part');
}
