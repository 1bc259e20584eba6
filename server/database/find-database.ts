import { existsSync, readFileSync } from 'node:fs';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Log } from '../log.ts';
import type { DataFolder } from './data-folder.ts';
import { startEmbedded, urlAt } from './embedded.ts';
import { claimFolder } from './holder.ts';
import { findPostmaster } from './postmaster.ts';

export type FoundDatabase = { readonly url: string; stop(): Promise<void> };

/** The database of a folder, for a tool beside the server: the one that runs, or one started for the moment. */
export async function findDatabase(folder: DataFolder, log: Log): Promise<Result<FoundDatabase, string>> {
  if (!existsSync(folder.cluster)) {
    return refused(
      `There is no database in ${folder.root}. Nothing was done. Name its folder with BATON_DATA.`,
    );
  }
  const claim = await claimFolder(folder, 'a backup');
  if (!claim.ok) {
    const running = findPostmaster(folder);
    if (running?.ready !== true) return claim;
    const password = readFileSync(folder.password, 'utf8').trim();
    return accepted({ url: urlAt(running.port, password), stop: async () => undefined });
  }
  const started = await startEmbedded(folder, log);
  if (!started.ok) {
    claim.value.release();
    return started;
  }
  const stop = async () => {
    await started.value.stop();
    claim.value.release();
  };
  return accepted({ url: started.value.url, stop });
}
