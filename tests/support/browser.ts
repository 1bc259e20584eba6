import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { accepted, type Result, refused } from '#shared/result.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Branded Chrome loads no unpacked extension from the command line any more, so Chromium goes first. */
export function findInstalled(): string | null {
  const asked = process.env.BATON_BROWSER;
  if (asked !== undefined && asked !== '') return existsSync(asked) ? asked : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...apps].find((path) => existsSync(path)) ?? null;
}

const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const isDebian = () =>
  existsSync('/etc/os-release') && /debian/i.test(readFileSync('/etc/os-release', 'utf8'));

/** One that is there; else Playwright's own; else Debian's package; else a sentence that says what to do. */
export function readyBrowser(): Result<string, string> {
  const there = findInstalled();
  if (there !== null) return accepted(there);
  run(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium']);
  const downloaded = findInstalled();
  if (downloaded !== null) return accepted(downloaded);
  if (isDebian() && process.getuid?.() === 0) {
    if (!run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])) {
      run('apt-get', ['update']);
      run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    }
    const packaged = findInstalled();
    if (packaged !== null) return accepted(packaged);
  }
  return refused(
    'No Chromium was found and none could be installed, so the tests in a browser can’t run. Install Chromium, or say where one is with BATON_BROWSER, and start again.',
  );
}

/** Where the browser of this run is; the run made sure of it before the first test. */
export function findBrowser(): string {
  const path = findInstalled();
  if (path === null) throw new Error('No browser was made ready for this run.');
  return path;
}
