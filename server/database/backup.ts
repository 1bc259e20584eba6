import pg from 'pg';
import type { Result } from '#shared/result.ts';
import { type Backup, type BackupHeader, type BackupPart, writeBackup } from './backup-file.ts';
import { lockSchema, readApplied } from './migrate.ts';

/**
 * Every row of every table as of one moment, taken while everybody works on. Rows travel in PostgreSQL's own text
 * form, so nothing is lost in between, and they fit any later version of it.
 */
export async function takeBackup(url: string, file: string): Promise<Result<Backup, string>> {
  const client = new pg.Client({ connectionString: url, application_name: 'baton backup' });
  await client.connect();
  try {
    await lockSchema(client);
    await client.query(sameWriting);
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const header = await describe(client);
    return await writeBackup(file, header, read(client, header));
  } finally {
    await client.end();
  }
}

/** How values are written may be set differently anywhere; backup and restore agree on this. */
export const sameWriting = `SET timezone = 'UTC'; SET datestyle = 'ISO, YMD'; SET intervalstyle = 'postgres';
  SET extra_float_digits = 3; SET bytea_output = 'hex'; SET statement_timeout = 0; SET search_path = public`;

async function describe(client: pg.Client): Promise<BackupHeader> {
  const { rows: tables } = await client.query<BackupHeader['tables'][number]>(
    `SELECT table_name AS name, array_agg(column_name::text ORDER BY ordinal_position) AS columns
     FROM information_schema.tables JOIN information_schema.columns USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'
       AND is_generated = 'NEVER'
     GROUP BY table_name ORDER BY table_name`,
  );
  const applied = await readApplied(client);
  const migrations = applied
    .filter(({ finished }) => finished)
    .map(({ name, checksum }) => ({ name, checksum }));
  return { baton: 'backup', format: 1, takenAt: new Date().toISOString(), migrations, tables };
}

const atOnce = 1_000;

async function* read(client: pg.Client, { tables }: BackupHeader): AsyncGenerator<BackupPart> {
  for (const { name } of tables) {
    const table = client.escapeIdentifier(name);
    await client.query(
      `DECLARE every_row NO SCROLL CURSOR FOR SELECT whole::text AS row FROM ${table} AS whole`,
    );
    let count = 0;
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`FETCH ${atOnce} FROM every_row`);
      if (rows.length === 0) break;
      count += rows.length;
      for (const { row } of rows) yield { kind: 'row', row };
    }
    await client.query('CLOSE every_row');
    yield { kind: 'table', table: name, rows: count };
  }
  // Counters stand outside of transactions. Read last, they are never behind the rows.
  const { rows } = await client.query<{ name: string; value: string }>(
    `SELECT sequencename AS name, last_value AS value FROM pg_sequences
     WHERE schemaname = 'public' AND last_value IS NOT NULL`,
  );
  yield { kind: 'sequences', sequences: Object.fromEntries(rows.map(({ name, value }) => [name, value])) };
}
