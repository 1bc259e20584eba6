import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { accepted, type Result, refused } from '#shared/result.ts';
import { codeOf } from './error-code.ts';

/** Where things lie in BATON_DATA. */
export type DataFolder = {
  readonly root: string;
  /** One record for each server or tool that uses the folder. */
  readonly holders: string;
  readonly database: string;
  readonly cluster: string;
  readonly password: string;
  readonly log: string;
};

/** Where it lies when nobody says otherwise. */
export const usualFolder = '.baton';

export function dataFolderAt(root: string, database = join(root, 'database')): DataFolder {
  return {
    root,
    holders: join(root, 'holders'),
    database,
    cluster: join(database, 'cluster'),
    password: join(database, 'password'),
    log: join(database, 'postgres.log'),
  };
}

/** The user PostgreSQL runs as must be able to pass through; what is inside stays closed to others. */
export function openFolder(path: string): Result<void, string> {
  try {
    if (existsSync(path)) {
      if (!statSync(path).isDirectory()) return refused(notAFolder(path));
      return accepted(undefined);
    }
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o711);
    return accepted(undefined);
  } catch (error) {
    return refused(cannotWrite(path, error));
  }
}

const notAFolder = (path: string) =>
  `${path} is a file, but Baton keeps its database in a folder of that name. Nothing was changed; name another folder with BATON_DATA.`;

const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space',
  EDQUOT: 'the disk quota is used up; free some space',
  EACCES: 'this user may not write there; change its owner',
  EPERM: 'this user may not write there; change its owner',
  EROFS: 'that disk can only be read',
  ENOTDIR: 'a part of that path is a file',
};

export function cannotWrite(path: string, error: unknown): string {
  const cause = causes[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return `Baton could not write ${path}: ${cause}. Nothing was lost; correct it or name another folder with BATON_DATA, then start again.`;
}

const setAside = /^database\.before-/;
const unfinished = /^database\.restoring-/;

/**
 * A restore swaps two folders. When it was cut off between the two steps, the old one is still there under
 * its other name: it is put back, so that a start never begins an empty database beside a full one.
 */
export function finishSwap(folder: DataFolder): string | null {
  if (!existsSync(folder.root)) return null;
  const names = readdirSync(folder.root);
  for (const name of names.filter((one) => unfinished.test(one))) {
    rmSync(join(folder.root, name), { recursive: true, force: true });
  }
  if (existsSync(folder.database)) return null;
  const latest = names
    .filter((name) => setAside.test(name))
    .sort()
    .at(-1);
  if (latest === undefined) return null;
  renameSync(join(folder.root, latest), folder.database);
  return `A restore had been cut off half way; the database from before it is back in place.`;
}
