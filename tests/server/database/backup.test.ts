import { createHash } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeBackup } from '#server/database/backup.ts';
import { checkBackup, partsOf } from '#server/database/backup-file.ts';
import { dataFolderAt } from '#server/database/data-folder.ts';
import { startEmbedded } from '#server/database/embedded.ts';
import { claimFolder } from '#server/database/holder.ts';
import { restoreFolder, restoreGiven } from '#server/database/restore.ts';
import { createLog } from '#server/log.ts';
import { createTestDatabase } from '../../support/database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const log = createLog('silent');

async function connectTo(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

const awkward = ['', 'a\nb\t"c" \\ (d, e)', '{"x": 1}', "O'Neill; DROP", '🏃‍♀️ – é', 'NULL', ' '];
const insert =
  'INSERT INTO workspace (id, name, created_at) VALUES (gen_random_uuid(), $1, clock_timestamp())';
/** The feed's epoch is new after a restore: cursors of another server's life mean nothing there. */
const everything = `SELECT to_jsonb(whole) - 'feed_epoch' AS row FROM workspace AS whole ORDER BY id`;
const epochs = 'SELECT feed_epoch FROM workspace ORDER BY id';

async function aFilledDatabase(): Promise<string> {
  const url = await createTestDatabase();
  const client = await connectTo(url);
  for (const name of awkward) await client.query(insert, [name]);
  return url;
}

async function aBackup(): Promise<{ url: string; file: string }> {
  const url = await aFilledDatabase();
  const file = join(temporaryFolder(), 'one.backup');
  const taken = await takeBackup(url, file);
  if (!taken.ok) throw new Error(taken.reason);
  return { url, file };
}

describe('a backup', () => {
  it('brings every row back as it was, into an empty database', async () => {
    const { url, file } = await aBackup();
    const other = await createTestDatabase('nothing');
    expect(await restoreGiven(other, file, log)).toMatchObject({ ok: true, value: { rows: awkward.length } });
    const [before, after] = [await connectTo(url), await connectTo(other)];
    expect((await after.query(everything)).rows).toEqual((await before.query(everything)).rows);
    expect((await after.query(epochs)).rows).not.toEqual((await before.query(epochs)).rows);
  });

  it('is of one moment while everybody writes: pairs written together are there together', async () => {
    const url = await createTestDatabase();
    const [writer, client] = [await connectTo(url), await connectTo(url)];
    let [going, written] = [true, 0];
    const writing = (async () => {
      while (going) {
        const pair = `INSERT INTO workspace (id, name) SELECT gen_random_uuid(), '${written}' FROM generate_series(1, 2)`;
        await writer.query(pair);
        written += 1;
      }
    })();
    await expect.poll(() => written).toBeGreaterThan(50);
    const file = join(temporaryFolder(), 'busy.backup');
    const taken = await takeBackup(url, file);
    const enough = written + 5;
    await expect.poll(() => written).toBeGreaterThan(enough);
    going = false;
    await writing;
    if (!taken.ok) throw new Error(taken.reason);
    expect(taken.value.rows).toBeGreaterThanOrEqual(100);
    expect(taken.value.rows % 2).toBe(0);

    const other = await createTestDatabase('nothing');
    expect((await restoreGiven(other, file, log)).ok).toBe(true);
    const restored = await connectTo(other);
    const single = 'SELECT name FROM workspace GROUP BY name HAVING count(*) <> 2';
    expect((await restored.query(single)).rowCount).toBe(0);
    expect((await restored.query('SELECT 1 FROM workspace')).rowCount).toBe(taken.value.rows);
    expect((await client.query('SELECT 1 FROM workspace')).rowCount).toBe(written * 2);
  });

  it('is of one moment across tables: what was written in one step is there whole', async () => {
    const url = await createTestDatabase();
    const writer = await connectTo(url);
    await writer.query('CREATE TABLE a_twin (id uuid)');
    const both = 'WITH one AS (INSERT INTO a_twin VALUES (gen_random_uuid()) RETURNING id)';
    let [going, written] = [true, 0];
    const writing = (async () => {
      while (going) {
        await writer.query(`${both} INSERT INTO workspace (id, name) SELECT id, '' FROM one`);
        written += 1;
      }
    })();
    await expect.poll(() => written).toBeGreaterThan(50);
    const file = join(temporaryFolder(), 'twins.backup');
    const taken = await takeBackup(url, file);
    going = false;
    await writing;
    expect(taken.ok).toBe(true);
    const counts = new Map<string, number>();
    for await (const part of partsOf(file)) if (part.kind === 'table') counts.set(part.table, part.rows);
    expect(counts.get('a_twin')).toBeGreaterThan(50);
    expect(counts.get('workspace')).toBe(counts.get('a_twin'));
  });

  it('never replaces a good file by a bad one', async () => {
    const file = join(temporaryFolder(), 'good.backup');
    writeFileSync(file, 'the good one');
    await expect(takeBackup('postgres://baton:x@127.0.0.1:1/none', file)).rejects.toThrow();
    expect(readFileSync(file, 'utf8')).toBe('the good one');
  });
});

describe('what is no whole backup changes nothing', () => {
  const refused = /not a whole backup/;
  const lines = (file: string) => gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  const rewrite = (file: string, to: readonly string[]) =>
    writeFileSync(file, gzipSync(`${to.join('\n')}\n`));

  it.each<[string, (file: string) => void]>([
    ['cut off', (file) => truncateSync(file, Math.floor(readFileSync(file).length * 0.6))],
    ['cut off after a line', (file) => rewrite(file, lines(file).slice(0, -1))],
    [
      'one row short',
      (file) =>
        rewrite(
          file,
          lines(file).filter((line) => !line.includes('Neill')),
        ),
    ],
    [
      'one letter changed',
      (file) =>
        rewrite(
          file,
          lines(file).map((line) => line.replace('Neill', 'Niell')),
        ),
    ],
    ['longer than its end', (file) => rewrite(file, [...lines(file), '"more"'])],
    ['something else', (file) => writeFileSync(file, 'hello')],
    ['empty', (file) => writeFileSync(file, '')],
  ])('%s', async (_how, spoil) => {
    const { file } = await aBackup();
    spoil(file);
    const checked = await checkBackup(file);
    expect(!checked.ok && checked.reason).toMatch(refused);
    const other = await createTestDatabase('nothing');
    expect((await restoreGiven(other, file, log)).ok).toBe(false);
    const client = await connectTo(other);
    expect((await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).rowCount).toBe(0);
  });

  it('of a newer Baton', async () => {
    const { file } = await aBackup();
    const [header = '', ...rest] = lines(file);
    const parsed = JSON.parse(header);
    parsed.migrations.push({ name: '9_newer', checksum: 'x' });
    const kept = [JSON.stringify(parsed), ...rest.slice(0, -1)];
    const sha256 = createHash('sha256')
      .update(`${kept.join('\n')}\n`)
      .digest('hex');
    rewrite(file, [...kept, JSON.stringify({ sha256 })]);
    const answer = await restoreGiven(await createTestDatabase('nothing'), file, log);
    expect(!answer.ok && answer.reason).toMatch(/another version of Baton/);
  });

  it('and a database that is not empty is left alone', async () => {
    const { url, file } = await aBackup();
    const answer = await restoreGiven(url, file, log);
    expect(!answer.ok && answer.reason).toMatch(/not empty/);
  });
});

describe('restoring a data folder', () => {
  it('swaps the database and keeps the one from before; over a running server it is refused', async () => {
    const { url, file } = await aBackup();
    const folder = dataFolderAt(temporaryFolder());
    const first = await restoreFolder(folder, file, log);
    expect(first).toMatchObject({ ok: true, value: { setAside: null, rows: awkward.length } });
    const second = await restoreFolder(folder, file, log);
    expect(second.ok && second.value.setAside).toContain('database.before-');

    const claim = await claimFolder(folder, 'a Baton server', 'http://127.0.0.1:7710');
    const refusal = await restoreFolder(folder, file, log);
    expect(!refusal.ok && refusal.reason).toMatch(/in use: a Baton server, process \d+/);
    if (claim.ok) claim.value.release();

    const started = await startEmbedded(folder, log);
    if (!started.ok) throw new Error(started.reason);
    onTestFinished(started.value.stop);
    const [before, after] = [await connectTo(url), await connectTo(started.value.url)];
    expect((await after.query(everything)).rows).toEqual((await before.query(everything)).rows);
  });
});
