import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { accepted, type Result, refused } from '#shared/result.ts';
import { cannotWrite, type DataFolder, openFolder } from './data-folder.ts';
import { explainFailure } from './failure-sentence.ts';
import { type PostgresBinaries, postgresVersion } from './postgres-binaries.ts';
import type { Runner } from './unprivileged-user.ts';

/** The one user inside the embedded database. */
export const databaseUser = 'baton';

const half = 'cluster.making-';

/** Makes the cluster if there is none, and answers with its password. A half-made one never bears the real name. */
export async function openCluster(
  folder: DataFolder,
  binaries: PostgresBinaries,
  runner: Runner,
): Promise<Result<string, string>> {
  const opened = openFolder(folder.database);
  if (!opened.ok) return opened;
  try {
    for (const name of readdirSync(folder.database)) {
      if (name.startsWith(half)) rmSync(join(folder.database, name), { recursive: true, force: true });
    }
    if (!existsSync(folder.cluster)) return await makeCluster(folder, binaries, runner);
    const fit = checkCluster(folder);
    if (!fit.ok) return fit;
    if (runner.owner !== null) giveTo(folder.cluster, runner.owner);
    return accepted(readFileSync(folder.password, 'utf8').trim());
  } catch (error) {
    return refused(cannotWrite(folder.database, error));
  }
}

function checkCluster(folder: DataFolder): Result<void, string> {
  const stamp = join(folder.cluster, 'PG_VERSION');
  if (!existsSync(stamp)) {
    return refused(
      `${folder.cluster} holds something that is not a database of Baton. Nothing was changed. Move it away, or name another folder with BATON_DATA.`,
    );
  }
  const version = readFileSync(stamp, 'utf8').trim();
  if (version !== postgresVersion) {
    return refused(
      `The database in ${folder.cluster} was made by PostgreSQL ${version}, and this Baton brings ${postgresVersion}. Nothing was changed. Start the Baton that made it and move its content by npm run backup and npm run restore.`,
    );
  }
  if (!existsSync(folder.password)) {
    return refused(
      `The password of the database is missing: ${folder.password}. Nothing was changed. Put the file back from a copy of the folder, or restore a backup into a new folder.`,
    );
  }
  return accepted(undefined);
}

async function makeCluster(
  folder: DataFolder,
  binaries: PostgresBinaries,
  runner: Runner,
): Promise<Result<string, string>> {
  const making = join(folder.database, `${half}${randomUUID()}`);
  const passwordForInit = `${making}.password`;
  const password = randomBytes(24).toString('base64url');
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(passwordForInit, password, { mode: 0o600, flush: true });
  if (runner.owner !== null) for (const path of [making, passwordForInit]) giveTo(path, runner.owner);
  const failed = await initialise(binaries, runner, [`--pgdata=${making}`, `--pwfile=${passwordForInit}`]);
  rmSync(passwordForInit);
  if (failed !== null) {
    rmSync(making, { recursive: true, force: true });
    writeFileSync(folder.log, failed, { flag: 'a' });
    return refused(explainFailure(failed, folder.log).sentence);
  }
  writeFileSync(folder.password, `${password}\n`, { mode: 0o600, flush: true });
  renameSync(making, folder.cluster);
  return accepted(password);
}

/** Sorting and upper case come from PostgreSQL itself, so the same data sorts alike on every machine. */
const flags = [
  `--username=${databaseUser}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
];

async function initialise(
  { initdb }: PostgresBinaries,
  runner: Runner,
  more: readonly string[],
): Promise<string | null> {
  const [program = initdb, ...before] = [...runner.prefix, initdb];
  const child = spawn(program, [...before, ...flags, ...more], {
    ...runner.ids,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
  const words = await text(child.stderr);
  return (await ended) === 0 ? null : words;
}

function giveTo(path: string, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  const { uid: now } = statSync(path);
  if (now === uid) return;
  if (statSync(path).isDirectory())
    for (const name of readdirSync(path)) giveTo(join(path, name), { uid, gid });
  chownSync(path, uid, gid);
}
