import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accepted, type Result } from '#shared/result.ts';
import { createLog } from '../log.ts';
import { dataFolderAt } from './data-folder.ts';
import { startEmbedded } from './embedded.ts';

/** A database of one's own for the length of one piece of work, gone afterwards. */
export async function withScratchDatabase<Value>(
  work: (url: string) => Promise<Value>,
): Promise<Result<Value, string>> {
  const root = mkdtempSync(join(tmpdir(), 'baton-scratch-'));
  const started = await startEmbedded(dataFolderAt(root), createLog('silent'));
  try {
    return started.ok ? accepted(await work(started.value.url)) : started;
  } finally {
    if (started.ok) await started.value.stop();
    rmSync(root, { recursive: true, force: true });
  }
}
