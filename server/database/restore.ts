import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Log } from '../log.ts';
import { type Backup, checkBackup, syncFolder } from './backup-file.ts';
import { cannotWrite, type DataFolder, dataFolderAt, finishSwap } from './data-folder.ts';
import { startEmbedded } from './embedded.ts';
import { claimFolder } from './holder.ts';
import { loadBackup } from './load-backup.ts';

export type Restored = Backup & { readonly setAside: string | null };

/** Builds the database anew beside the present one and swaps them at the end; the old one is kept. */
export async function restoreFolder(
  folder: DataFolder,
  file: string,
  log: Log,
): Promise<Result<Restored, string>> {
  const backup = await checkBackup(file);
  if (!backup.ok) return backup;
  const claim = await claimFolder(folder, 'a restore');
  if (!claim.ok) return claim;
  const fresh = dataFolderAt(folder.root, join(folder.root, `database.restoring-${randomUUID()}`));
  try {
    finishSwap(folder);
    const started = await startEmbedded(fresh, log);
    if (!started.ok) return started;
    const loaded = await loadBackup(started.value.url, file, backup.value.header, log).finally(
      started.value.stop,
    );
    if (!loaded.ok) return loaded;
    const setAside = existsSync(folder.database) ? nameForOld(folder) : null;
    if (setAside !== null) renameSync(folder.database, setAside);
    renameSync(fresh.database, folder.database);
    await syncFolder(folder.root);
    return accepted({ ...backup.value, setAside });
  } catch (error) {
    return refused(cannotWrite(folder.root, error));
  } finally {
    rmSync(fresh.database, { recursive: true, force: true });
    claim.value.release();
  }
}

const nameForOld = (folder: DataFolder) =>
  join(folder.root, `database.before-${new Date().toISOString().replaceAll(':', '-')}`);

/** A database of one's own is filled where it is, so it has to be empty; a failure leaves it empty again. */
export async function restoreGiven(url: string, file: string, log: Log): Promise<Result<Restored, string>> {
  const backup = await checkBackup(file);
  if (!backup.ok) return backup;
  const client = new pg.Client({ connectionString: url, application_name: 'baton restore' });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public' LIMIT 1");
    if (rows.length > 0) {
      return refused(
        'The database in DATABASE_URL is not empty, and a restore would mix with what is there. Nothing was restored or changed. Name a new, empty one.',
      );
    }
    const loaded = await loadBackup(url, file, backup.value.header, log);
    if (loaded.ok) return accepted({ ...backup.value, setAside: null });
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    return loaded;
  } finally {
    await client.end();
  }
}
