import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.output/chrome-mv3');
const longest = 60_000;

/** Where the extension lies and how to load it; built first when it is not there. The server runs whatever comes of it. */
export async function readyExtension(): Promise<readonly string[]> {
  const where = relative(process.cwd(), folder) || folder;
  try {
    if (!existsSync(join(folder, 'manifest.json'))) await build();
    return [
      `The extension: ${where} (so far it registers its worker and nothing else)`,
      'Load it in Chrome: chrome://extensions, Developer mode on, Load unpacked, choose that folder.',
    ];
  } catch {
    return ['The extension could not be built; the server runs without it. See why with: npm run build'];
  }
}

const build = () =>
  promisify(execFile)(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: root,
    timeout: longest,
  });
