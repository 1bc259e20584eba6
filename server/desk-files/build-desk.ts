import { randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { deskFolder, root } from './desk-folder.ts';

/** Builds the desk unless this very one is built already. Made aside and moved in whole: nobody ever serves half of it. */
export async function buildDesk(): Promise<string> {
  const folder = deskFolder();
  if (existsSync(folder)) return folder;
  const making = join(dirname(folder), `making-${randomUUID()}`);
  mkdirSync(making, { recursive: true });
  try {
    await build({
      configFile: false,
      root: join(root, 'server/desk'),
      cacheDir: join(root, '.cache/vite-desk'),
      logLevel: 'error',
      oxc: { jsx: { runtime: 'automatic' } },
      build: {
        outDir: making,
        emptyOutDir: false,
        manifest: 'manifest.json',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        target: 'es2023',
      },
    });
    forgetOld(dirname(folder));
    renameSync(making, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

const oldAfter = 24 * 60 * 60 * 1_000;

/** A server keeps the files it serves in memory; yesterday's build is nobody's any more. */
function forgetOld(builds: string): void {
  for (const one of globSync(join(builds, '*')))
    if (statSync(one).mtimeMs < Date.now() - oldAfter) rmSync(one, { recursive: true, force: true });
}
