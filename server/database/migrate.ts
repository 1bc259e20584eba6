import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Log } from '../log.ts';
import { type AppliedMigration, findPending, type Migration, readMigrations } from './migrations.ts';
import { filters, listOf, openEngine, wordsOf } from './schema-engine.ts';
import { readSchema } from './schema-files.ts';
import { watchLife } from './sign-of-life.ts';

/**
 * Two locks of the database. Every running server holds the first one shared, so that no schema changes under it;
 * the second one keeps those apart who want to change it.
 */
const inUse = 7710_001;
const changing = 7710_002;

/** The schema is known and stays as it is while this is held. */
export type SchemaHold = {
  /** Settles when the connection that holds it is gone, or has died without a word. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
};

export type MigrateOptions = {
  readonly migrations?: readonly Migration[];
  /** How long servers of another version are waited for. */
  readonly waitFor?: number;
  /** How often the connection that holds it is asked for a sign of life. */
  readonly askEvery?: number;
};

/** Keeps the schema as it is for the length of this connection. */
export const lockSchema = (client: pg.Client) => client.query('SELECT pg_advisory_lock_shared($1)', [inUse]);

export async function holdSchema(
  url: string,
  log: Log,
  { migrations = readMigrations(), waitFor = 20_000, askEvery }: MigrateOptions = {},
): Promise<Result<SchemaHold, string>> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `baton ${process.pid} on ${hostname()}`.slice(0, 63),
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  const { promise: lost, resolve: lose } = Promise.withResolvers<void>();
  client.once('end', lose);
  client.on('error', () => lose());
  await client.connect();
  const release = () => client.end().catch(() => undefined);
  try {
    for (;;) {
      await lockSchema(client);
      const pending = findPending(migrations, await readApplied(client));
      if (pending.ok && pending.value.length === 0) return accepted(heldBy(client, lost, lose, askEvery));
      await client.query('SELECT pg_advisory_unlock_shared($1)', [inUse]);
      const changed = pending.ok ? await change(client, url, migrations, waitFor, log) : pending;
      if (!changed.ok) {
        await release();
        return changed;
      }
    }
  } catch (error) {
    await release();
    throw error;
  }
}

function heldBy(client: pg.Client, lost: Promise<void>, lose: () => void, askEvery?: number): SchemaHold {
  const end = () => client.end().catch(() => undefined);
  const onSilent = () => {
    lose();
    void end();
  };
  const life = watchLife(() => client.query('SELECT 1'), onSilent, askEvery);
  return {
    lost,
    release: async () => {
      life.stop();
      await end();
    },
  };
}

async function change(
  client: pg.Client,
  url: string,
  migrations: readonly Migration[],
  waitFor: number,
  log: Log,
): Promise<Result<void, string>> {
  await client.query('SELECT pg_advisory_lock($1)', [changing]);
  try {
    const pending = findPending(migrations, await readApplied(client));
    if (!pending.ok) return pending;
    if (pending.value.length === 0) return accepted(undefined);
    const alone = await waitUntilAlone(client, waitFor);
    if (!alone.ok) return alone;
    try {
      return await apply(client, url, migrations, log);
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [inUse]);
    }
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [changing]);
  }
}

async function waitUntilAlone(client: pg.Client, waitFor: number): Promise<Result<void, string>> {
  for (const until = Date.now() + waitFor; ; await pause(100)) {
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [
      inUse,
    ]);
    if (rows[0]?.held === true) return accepted(undefined);
    if (Date.now() > until) break;
  }
  const { rows } = await client.query<{ name: string }>(
    `SELECT DISTINCT application_name AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND objid = $1 AND granted`,
    [inUse],
  );
  const names = rows.map(({ name }) => name).join(', ');
  return refused(
    `This Baton brings changes to the database, and servers of another version still work on it: ${names}. Nothing was changed. Stop them, then start this one again.`,
  );
}

async function apply(
  client: pg.Client,
  url: string,
  migrations: readonly Migration[],
  log: Log,
): Promise<Result<void, string>> {
  const { engine, close } = await openEngine(url, readSchema(), migrations);
  try {
    for (const { name } of (await readApplied(client)).filter((step) => !step.finished)) {
      // Its transaction never ended, so nothing of it is there: it is applied again from the start.
      await engine.markMigrationRolledBack({ migrationName: name });
    }
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: listOf(migrations),
      filters,
    });
    log.info({ migrations: appliedMigrationNames }, 'The database has the schema of this version now.');
    return accepted(undefined);
  } catch (error) {
    log.error({ words: wordsOf(error) }, 'A change of the database failed.');
    return refused(
      `A change of the database could not be made, and was taken back whole: ${wordsOf(error).split('\n').slice(0, 4).join(' ')} Nothing is lost; the Baton from before still works with it.`,
    );
  } finally {
    await close();
  }
}

export async function readApplied(client: pg.Client): Promise<readonly AppliedMigration[]> {
  const { rows: there } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
  if (there[0]?.there !== true) return [];
  const { rows } = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}
