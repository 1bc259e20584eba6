import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['extension', 'shared', 'wxt.config.ts', 'package-lock.json'];
const longest = 60_000;

/** The demonstration's own build also runs on the practice pages, which stand on this machine. */
const placeOf = (isDemo: boolean) => (isDemo ? '.output/demo' : '.output');

/** Where the extension lies and how to load it; built first when it is not there or older than its sources. The server runs whatever comes of it. */
export async function readyExtension(isDemo: boolean): Promise<readonly string[]> {
  const folder = join(root, placeOf(isDemo), 'chrome-mv3');
  const where = relative(process.cwd(), folder) || folder;
  try {
    if (!isFresh(join(folder, 'manifest.json'))) await build(isDemo);
    return [
      `The extension: ${where}`,
      'Load it in Chrome: chrome://extensions, Developer mode on, Load unpacked, choose that folder. Then open its settings and connect it.',
    ];
  } catch {
    return ['The extension could not be built; the server runs without it. See why with: npm run build'];
  }
}

const isFresh = (manifest: string): boolean =>
  existsSync(manifest) && sources.every((path) => newest(join(root, path)) <= statSync(manifest).mtimeMs);

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Math.max(...files.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs), 0);
}

const build = (isDemo: boolean) =>
  promisify(execFile)(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: root,
    timeout: longest,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BATON_OUT: placeOf(isDemo),
      ...(isDemo ? { BATON_DEMO: '1' } : {}),
    },
  });
