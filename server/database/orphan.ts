import pg from 'pg';
import type { Log } from '../log.ts';
import { databaseUser } from './cluster.ts';
import type { DataFolder } from './data-folder.ts';
import { endProcess, findPostmaster, forgetPostmaster } from './postmaster.ts';
import { isAlive, processesIn } from './process-identity.ts';

/**
 * A killed server leaves its database running. It is ended before ours starts, so that there is one way to run
 * a database: as our own child. It is told from strangers by process and data folder together, never by name.
 */
export async function endOrphan(folder: DataFolder, password: string, log: Log): Promise<void> {
  const known = findPostmaster(folder);
  if (known === null) return;
  const inside = processesIn(folder.cluster);
  const ours = inside === null ? await answersFor(folder, password, known.port) : inside.includes(known.pid);
  if (ours) {
    log.warn(
      { pid: known.pid },
      'A database was left behind by a server that was killed; it is ended first.',
    );
    await endProcess(known.pid);
    return;
  }
  // The number may be in use by a stranger now, and PostgreSQL would then wait for it forever. The file goes only
  // when it is certain that nothing of the old database lives.
  if (inside?.length === 0 && isAlive(known.pid)) forgetPostmaster(folder);
}

/** Where the system does not tell who works in a folder, the database itself is asked. */
async function answersFor(folder: DataFolder, password: string, port: number): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: databaseUser,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === folder.cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
