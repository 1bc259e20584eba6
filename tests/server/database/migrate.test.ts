import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keepSchema } from '#server/database/keep-schema.ts';
import { holdSchema, type MigrateOptions } from '#server/database/migrate.ts';
import { type Migration, readMigrations } from '#server/database/migrations.ts';
import { schemaAdapterFactory } from '#server/database/schema-adapter.ts';
import { createLog } from '#server/log.ts';
import { createTestDatabase } from '../../support/database.ts';

const log = createLog('silent');

function step(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

async function connectTo(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

async function hold(url: string, options: MigrateOptions) {
  const held = await holdSchema(url, log, options);
  if (held.ok) onTestFinished(held.value.release);
  return held;
}

const first = step('1_first', 'CREATE TABLE first (id int);');
const guarded = step(
  '2_guarded',
  `CREATE TABLE log (line text);
   CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'kept; always'; END; $$;
   CREATE TRIGGER keep BEFORE DELETE ON log FOR EACH ROW EXECUTE FUNCTION keep();`,
);
const broken = step('2_broken', 'CREATE TABLE second (id int); CREATE TABLE first (id int);');

describe('changing the schema', () => {
  it('applies each change once when three processes start at once', async () => {
    const url = await createTestDatabase('nothing');
    const script = `
      const { holdSchema } = await import(${JSON.stringify(new URL('../../../server/database/migrate.ts', import.meta.url).href)});
      const { createLog } = await import(${JSON.stringify(new URL('../../../server/log.ts', import.meta.url).href)});
      const held = await holdSchema(${JSON.stringify(url)}, createLog('silent'));
      if (held.ok) await held.value.release();
      process.exit(held.ok ? 0 : 1);`;
    const started = [1, 2, 3].map(() => spawn(process.execPath, ['--input-type=module', '-e', script]));
    const codes = await Promise.all(started.map(async (child) => (await once(child, 'exit'))[0]));
    expect(codes).toEqual([0, 0, 0]);
    const client = await connectTo(url);
    const { rows } = await client.query(
      'SELECT migration_name AS name FROM _prisma_migrations ORDER BY name',
    );
    expect(rows.map(({ name }) => name)).toEqual(readMigrations().map(({ name }) => name));
  });

  it('takes a change with functions and semicolons whole', async () => {
    const url = await createTestDatabase('nothing');
    expect((await hold(url, { migrations: [first, guarded] })).ok).toBe(true);
    const client = await connectTo(url);
    await client.query("INSERT INTO log VALUES ('a')");
    await expect(client.query('DELETE FROM log')).rejects.toThrow('kept; always');
  });

  it('takes a failed change back whole, and makes the corrected one later', async () => {
    const url = await createTestDatabase('nothing');
    const failed = await hold(url, { migrations: [first, broken] });
    expect(!failed.ok && failed.reason).toMatch(/could not be made, and was taken back whole/);
    const client = await connectTo(url);
    const tables = await client.query("SELECT 1 FROM pg_tables WHERE tablename = 'second'");
    expect(tables.rowCount).toBe(0);
    expect((await hold(url, { migrations: [first] })).ok).toBe(true);
    const mended = step('2_broken', 'CREATE TABLE second (id int);');
    const other = await createTestDatabase('nothing');
    expect((await hold(other, { migrations: [first, mended] })).ok).toBe(true);
  });

  it('goes on after a server was killed in the middle of a change', async () => {
    const url = await createTestDatabase('nothing');
    const before = await holdSchema(url, log, { migrations: [first] });
    if (before.ok) await before.value.release();
    const client = await connectTo(url);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('cut', $1, $2)`,
      [guarded.checksum, guarded.name],
    );
    expect((await hold(url, { migrations: [first, guarded] })).ok).toBe(true);
  });

  it('records a change in the same transaction that makes it', async () => {
    const url = await createTestDatabase();
    const client = await connectTo(url);
    const begin = `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, 'x', $1)`;
    const unfinished = 'SELECT id FROM _prisma_migrations WHERE finished_at IS NULL';
    const { factory, close } = schemaAdapterFactory(url, [first, broken]);
    onTestFinished(close);
    const adapter = await factory.connect();
    await client.query(begin, ['1_first']);
    await adapter.executeScript(first.sql);
    expect((await client.query(unfinished)).rows).toEqual([]);
    await client.query(begin, ['2_broken']);
    await expect(adapter.executeScript(broken.sql)).rejects.toThrow();
    expect((await client.query(unfinished)).rows).toEqual([{ id: '2_broken' }]);
    expect((await client.query("SELECT to_regclass('second') AS second")).rows).toEqual([{ second: null }]);
  });

  it('refuses a database that a newer Baton has changed', async () => {
    const url = await createTestDatabase('nothing');
    const newer = await holdSchema(url, log, { migrations: [first, guarded] });
    if (newer.ok) await newer.value.release();
    const older = await hold(url, { migrations: [first] });
    expect(!older.ok && older.reason).toMatch(/newer Baton.*"2_guarded"/);
  });

  it('waits for servers of the version before, and names them when they stay', async () => {
    const url = await createTestDatabase('nothing');
    const running = await hold(url, { migrations: [first] });
    expect(running.ok).toBe(true);
    const newer = await hold(url, { migrations: [first, guarded], waitFor: 0 });
    expect(!newer.ok && newer.reason).toContain(`baton ${process.pid} on `);
    if (running.ok) await running.value.release();
    expect((await hold(url, { migrations: [first, guarded] })).ok).toBe(true);
  });
});

describe('a server that runs', () => {
  const endOthers =
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';

  it('takes hold of the schema again after the connection broke', async () => {
    const url = await createTestDatabase('nothing');
    const kept = await keepSchema(url, log, () => undefined, { migrations: [first] });
    if (!kept.ok) throw new Error(kept.reason);
    onTestFinished(kept.value.stop);
    const client = await connectTo(url);
    await client.query(endOthers);
    const holders =
      "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ShareLock' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    await expect.poll(async () => (await client.query(holders)).rowCount, { timeout: 10_000 }).toBe(1);
    await expect.poll(() => kept.value.problem()).toBeNull();
  });

  it('is over when a newer Baton changed the schema meanwhile', async () => {
    const url = await createTestDatabase('nothing');
    const { promise: over, resolve } = Promise.withResolvers<string>();
    const kept = await keepSchema(url, log, resolve, { migrations: [first] });
    if (!kept.ok) throw new Error(kept.reason);
    onTestFinished(kept.value.stop);
    const client = await connectTo(url);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('n', 'n', '3_newer', now())`,
    );
    await client.query(endOthers);
    expect(await over).toMatch(/newer Baton.*"3_newer"/);
    expect(kept.value.problem()).not.toBeNull();
  });
});
