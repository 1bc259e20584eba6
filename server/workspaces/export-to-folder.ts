import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { accepted, type Result, refused } from '#shared/result.ts';
import { codeOf } from '../database/error-code.ts';
import { exportFiles } from './export-files.ts';
import { openSnapshot } from './snapshot-store.ts';

/** Writes every file of an export, all of one moment, into a folder that holds nothing yet. All of them, or none. */
export async function exportToFolder(
  url: string,
  workspace: string,
  folder: string,
): Promise<Result<readonly string[], string>> {
  const empty = openEmpty(folder);
  if (!empty.ok) return empty;
  const snapshot = await openSnapshot(url, workspace);
  if (!snapshot.ok) {
    return refused(
      snapshot.reason === 'busy'
        ? 'An export of this workspace is on its way already. Nothing was written. Wait until it is done.'
        : 'This workspace is gone. Nothing was written.',
    );
  }
  const written: string[] = [];
  try {
    for (const { name, write } of exportFiles) {
      const path = join(folder, name);
      const handle = await open(path, 'wx', 0o600);
      written.push(path);
      await pipeline(
        Readable.from(write(snapshot.value), { objectMode: false }),
        handle.createWriteStream({ flush: true }),
      );
    }
    return accepted(written);
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    return refused(
      `The export could not be finished (${reasonOf(error)}). What was written of it was removed.`,
    );
  } finally {
    await snapshot.value.close();
  }
}

function openEmpty(folder: string): Result<void, string> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (readdirSync(folder).length === 0) return accepted(undefined);
    return refused(`${folder} holds something already. Nothing was written. Name a new folder with --out.`);
  } catch (error) {
    return refused(`${folder} can’t be written to (${reasonOf(error)}). Nothing was exported.`);
  }
}

const reasonOf = (error: unknown): string =>
  codeOf(error) === 'ENOSPC' ? 'the disk is full' : codeOf(error) || String(error);
