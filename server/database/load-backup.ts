import pg from 'pg';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Log } from '../log.ts';
import { sameWriting } from './backup.ts';
import { type BackupHeader, partsOf } from './backup-file.ts';
import { codeOf, messageOf } from './error-code.ts';
import { holdSchema } from './migrate.ts';
import { findPending, readMigrations } from './migrations.ts';

/** Fills an empty database from a checked file: the schema of the time of the backup first, then every row. */
export async function loadBackup(
  url: string,
  file: string,
  header: BackupHeader,
  log: Log,
): Promise<Result<void, string>> {
  const known = readMigrations();
  const fits = findPending(
    known,
    header.migrations.map((step) => ({ ...step, finished: true })),
  );
  if (!fits.ok) {
    return refused(
      `${file} was taken by another version of Baton, whose changes of the database this one does not know. Nothing was restored or changed. Use the Baton it was taken with, or a newer one.`,
    );
  }
  const then = new Set(header.migrations.map(({ name }) => name));
  const held = await holdSchema(url, log, { migrations: known.filter(({ name }) => then.has(name)) });
  if (!held.ok) return held;
  await held.value.release();
  const client = new pg.Client({ connectionString: url, application_name: 'baton restore' });
  await client.connect();
  try {
    await client.query(sameWriting);
    await client.query('BEGIN');
    // The rows were consistent when they were read; order and triggers would only get in the way.
    await client.query('SET LOCAL session_replication_role = replica');
    await fill(client, file, header);
    await beginFeedAnew(client);
    await client.query('COMMIT');
    return accepted(undefined);
  } catch (error) {
    return refused(sentenceFor(error, file));
  } finally {
    await client.end();
  }
}

/**
 * The transactions of another server's life mean nothing here: everything restored lies before whatever is written from now on, and
 * whoever reads the feed starts over.
 */
async function beginFeedAnew(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('handoff_event') IS NOT NULL AS there`,
  );
  if (rows[0]?.there !== true) return;
  await client.query('UPDATE handoff_event SET transaction = 0');
  await client.query('UPDATE workspace SET feed_epoch = gen_random_uuid()');
}

const atOnce = 1_000;

async function fill(client: pg.Client, file: string, { tables }: BackupHeader): Promise<void> {
  const waiting = [...tables];
  let rows: string[] = [];
  const flush = async () => {
    const table = waiting[0];
    if (table === undefined || rows.length === 0) return;
    const name = client.escapeIdentifier(table.name);
    const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ');
    const { rowCount } = await client.query(
      `INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE
       SELECT ${columns} FROM unnest($1::text[]::${name}[])`,
      [rows],
    );
    if (rowCount !== rows.length) throw new Error(`${table.name} took ${rowCount} of ${rows.length} rows`);
    rows = [];
  };
  for await (const part of partsOf(file)) {
    if (part.kind === 'row') rows.push(part.row);
    if (rows.length >= atOnce || part.kind === 'table') await flush();
    if (part.kind === 'table') waiting.shift();
    if (part.kind === 'sequences') {
      for (const [name, value] of Object.entries(part.sequences)) {
        await client.query('SELECT setval($1::text::regclass, $2)', [client.escapeIdentifier(name), value]);
      }
    }
  }
}

function sentenceFor(error: unknown, file: string): string {
  if (codeOf(error) === '42501') {
    return `The user in DATABASE_URL may not load a backup (${messageOf(error)}). Nothing was restored. Let it: GRANT SET ON PARAMETER session_replication_role TO that user.`;
  }
  return `${file} could not be loaded (${messageOf(error)}). Nothing was restored, and what was there is unchanged.`;
}
