import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { accepted, type Result, refused } from '#shared/result.ts';
import { cannotWrite, type DataFolder, dataFolderAt, usualFolder } from './data-folder.ts';
import { codeOf } from './error-code.ts';
import { identityOf } from './process-identity.ts';

export type Holder = {
  readonly pid: number;
  readonly identity: string;
  readonly since: string;
  readonly purpose: string;
  readonly address: string;
  readonly claiming: boolean;
};

export type Claim = {
  /** Says where the holder listens once it knows. */
  announce(address: string): void;
  release(): void;
};

/** How often two that ask in the same moment step back for each other. */
const attempts = 12;

/**
 * Makes this process the only one on a data folder. Everyone first puts down a record of their own and then
 * looks around, so of two that come at once at least one sees the other; who sees another living one withdraws.
 * Records of the dead count for nothing, so a killed holder is never in the way.
 */
export async function claimFolder(
  folder: DataFolder,
  purpose: string,
  address = '',
): Promise<Result<Claim, string>> {
  const record = join(folder.holders, `${process.pid}-${randomUUID()}.json`);
  const identity = identityOf(process.pid) ?? '';
  const mine = {
    pid: process.pid,
    identity,
    since: new Date().toISOString(),
    purpose,
    address,
    claiming: true,
  };
  try {
    mkdirSync(folder.holders, { recursive: true });
    for (let attempt = 0; attempt < attempts; attempt++) {
      write(record, mine);
      const others = livingHolders(folder, record);
      if (others.length === 0) {
        write(record, { ...mine, claiming: false });
        return accepted({
          announce: (known) => write(record, { ...mine, address: known, claiming: false }),
          release: () => rmSync(record, { force: true }),
        });
      }
      rmSync(record, { force: true });
      const settled = others.find(({ claiming }) => !claiming);
      if (settled !== undefined) return refused(held(folder, settled));
      await pause(20 + Math.random() * 100);
    }
    return refused(
      `Several servers asked for the data folder ${folder.root} in the same moment, and this one stepped back. Start it again.`,
    );
  } catch (error) {
    return refused(cannotWrite(folder.holders, error));
  }
}

/**
 * The sentence for whoever comes second, from nothing but the settings as they are given: asked before a server loads all it is made
 * of, which takes seconds where the processor is busy. Null when the folder is free, or may be; a claim settles it.
 */
export function findHeld({
  BATON_DATA,
  DATABASE_URL,
}: Readonly<Record<string, string | undefined>>): string | null {
  if (DATABASE_URL?.trim()) return null;
  const folder = dataFolderAt(resolve(BATON_DATA?.trim() || usualFolder));
  if (!existsSync(folder.holders)) return null;
  const settled = livingHolders(folder).find(({ claiming }) => !claiming);
  return settled === undefined ? null : held(folder, settled);
}

function held(folder: DataFolder, { pid, since, purpose, address }: Holder): string {
  const where = address === '' ? '' : `, at ${address}`;
  return `The data folder ${folder.root} is in use: ${purpose}, process ${pid}, since ${since}${where}. Two on one folder would damage it, so nothing was started or changed. Stop the other one first, or name another folder with BATON_DATA.`;
}

export function livingHolders(folder: DataFolder, except = ''): readonly Holder[] {
  return readdirSync(folder.holders)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder.holders, name))
    .filter((path) => path !== except)
    .flatMap((path) => {
      const holder = readHolder(path);
      if (holder !== null && identityOf(holder.pid) === holder.identity) return [holder];
      rmSync(path, { force: true });
      return [];
    });
}

/** By hand: a second server is told no before anything that takes time is loaded. */
function isHolder(record: unknown): record is Holder {
  if (typeof record !== 'object' || record === null) return false;
  const { pid, identity, since, purpose, address, claiming } = record as Readonly<Record<string, unknown>>;
  const words = [identity, since, purpose, address];
  return (
    Number.isInteger(pid) && words.every((word) => typeof word === 'string') && typeof claiming === 'boolean'
  );
}

function readHolder(path: string): Holder | null {
  try {
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isHolder(record) ? record : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

function write(path: string, holder: Holder): void {
  writeFileSync(`${path}.part`, JSON.stringify(holder));
  renameSync(`${path}.part`, path);
}
