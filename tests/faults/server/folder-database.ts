import { readFileSync } from 'node:fs';
import { dataFolderAt } from '#server/database/data-folder.ts';
import { urlAt } from '#server/database/embedded.ts';
import { findPostmaster } from '#server/database/postmaster.ts';

/** The database a running server keeps in its data folder: its process, and how to reach it. */
export function databaseIn(root: string): { readonly pid: number; readonly url: string } {
  const folder = dataFolderAt(root);
  const running = findPostmaster(folder);
  if (running === null) throw new Error('No database runs in the folder of this fault.');
  return { pid: running.pid, url: urlAt(running.port, readFileSync(folder.password, 'utf8').trim()) };
}
