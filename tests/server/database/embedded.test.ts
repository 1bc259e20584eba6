import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectDatabase } from '#server/database/connect.ts';
import { dataFolderAt, finishSwap } from '#server/database/data-folder.ts';
import { startEmbedded } from '#server/database/embedded.ts';
import { createLog } from '#server/log.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const log = createLog('silent');

async function started(folder = dataFolderAt(temporaryFolder())) {
  const embedded = await startEmbedded(folder, log);
  if (!embedded.ok) throw new Error(embedded.reason);
  onTestFinished(embedded.value.stop);
  return { folder, embedded: embedded.value };
}

function connected(url: string) {
  const database = connectDatabase(url, log);
  onTestFinished(database.close);
  return database.pool;
}

describe('the database Baton starts', () => {
  it('keeps its password to itself, writes through to the disk and listens to this machine only', async () => {
    const { folder, embedded } = await started();
    expect(statSync(folder.password).mode & 0o777).toBe(0o600);
    const { rows } = await connected(embedded.url).query(
      `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
              current_setting('listen_addresses') AS addresses, current_setting('TimeZone') AS zone`,
    );
    expect(rows).toEqual([{ fsync: 'on', commit: 'on', addresses: '127.0.0.1', zone: 'UTC' }]);
    const wrong = new URL(embedded.url);
    wrong.password = 'wrong';
    await expect(connected(wrong.href).query('SELECT 1')).rejects.toThrow(/password/);
  });

  it('comes back after kill -9, with every row that was confirmed', async () => {
    const { embedded } = await started();
    const pool = connected(embedded.url);
    await pool.query('CREATE TABLE kept (id int PRIMARY KEY)');
    const confirmed: number[] = [];
    let [id, going] = [0, true];
    const writing = (async () => {
      while (going) {
        id += 1;
        await pool.query('INSERT INTO kept VALUES ($1)', [id]).then(
          () => confirmed.push(id),
          () => new Promise(setImmediate),
        );
      }
    })();
    // What a killed database had in hand may still be confirmed, so who is counted on is the one after it.
    let killed: number | null = null;
    const next = () => {
      const pid = embedded.pid();
      return pid === killed ? null : pid;
    };
    for (let round = 0; round < 4; round++) {
      await expect.poll(next, { timeout: 30_000 }).not.toBeNull();
      const reached = confirmed.length + 20;
      await expect.poll(() => confirmed.length, { timeout: 30_000 }).toBeGreaterThan(reached);
      killed = round < 3 ? next() : null;
      if (killed !== null) process.kill(killed, 'SIGKILL');
    }
    going = false;
    await writing;
    const { rows } = await pool.query('SELECT id FROM kept');
    const found = new Set(rows.map((row) => row.id));
    expect(confirmed.filter((one) => !found.has(one))).toEqual([]);
  });

  it('starts although a stranger has the number its last process had', async () => {
    const { folder, embedded } = await started();
    await embedded.stop();
    const stranger = spawn('cat', { stdio: ['pipe', 'ignore', 'ignore'] });
    onTestFinished(() => void stranger.stdin.end());
    writeFileSync(
      join(folder.cluster, 'postmaster.pid'),
      [stranger.pid, folder.cluster, 1, 5432, '', '127.0.0.1', '1 1', 'ready', ''].join('\n'),
    );
    const next = await started(folder);
    expect(next.embedded.pid()).not.toBeNull();
  });

  it('makes a new one over a half-made one', async () => {
    const folder = dataFolderAt(temporaryFolder());
    const half = join(folder.database, 'cluster.making-x');
    mkdirSync(half, { recursive: true });
    await started(folder);
    expect(existsSync(half)).toBe(false);
  });
});

describe('a folder it can not use is refused with a sentence', () => {
  const refusal = async (prepare: (folder: ReturnType<typeof dataFolderAt>) => void) => {
    const folder = dataFolderAt(join(temporaryFolder(), 'data'));
    prepare(folder);
    const embedded = await startEmbedded(folder, log);
    if (embedded.ok) await embedded.value.stop();
    return embedded.ok ? '' : embedded.reason;
  };

  it('when it is a file', async () => {
    expect(await refusal(({ root }) => writeFileSync(root, ''))).toMatch(/is a file/);
  });

  it('when something else lies in it', async () => {
    const sentence = await refusal(({ cluster }) => mkdirSync(cluster, { recursive: true }));
    expect(sentence).toMatch(/not a database of Baton/);
  });

  it('when another version made it', async () => {
    const sentence = await refusal(({ cluster }) => {
      mkdirSync(cluster, { recursive: true });
      writeFileSync(join(cluster, 'PG_VERSION'), '12\n');
    });
    expect(sentence).toMatch(/made by PostgreSQL 12/);
  });

  it('when its password is gone', async () => {
    const sentence = await refusal(({ cluster }) => {
      mkdirSync(cluster, { recursive: true });
      writeFileSync(join(cluster, 'PG_VERSION'), '18\n');
    });
    expect(sentence).toMatch(/password of the database is missing/);
  });
});

it('puts the old database back when a restore was cut off between its two steps', () => {
  const folder = dataFolderAt(temporaryFolder());
  mkdirSync(join(folder.root, 'database.before-2026-11-02'));
  mkdirSync(join(folder.root, 'database.before-2026-11-03'));
  writeFileSync(join(folder.root, 'database.before-2026-11-03', 'latest'), '');
  mkdirSync(join(folder.root, 'database.restoring-x'));
  expect(finishSwap(folder)).toMatch(/back in place/);
  expect(existsSync(join(folder.database, 'latest'))).toBe(true);
  expect(existsSync(join(folder.root, 'database.restoring-x'))).toBe(false);
  expect(finishSwap(folder)).toBeNull();
});
