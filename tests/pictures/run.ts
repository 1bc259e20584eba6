import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser, readyBrowser } from '../support/browser.ts';
import { scenes as deskScenes } from './desk.ts';
import { drawHosts } from './hosts.ts';

/** `npm run pictures`: every screen in light, dark and narrow, to `tests/pictures/out`, to be opened and judged. */
const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const asked = process.argv.slice(2);
const wants = (name: string) => asked.length === 0 || asked.includes(name);

const ready = readyBrowser();
if (!ready.ok) {
  console.error(ready.reason);
  process.exit(1);
}
if (wants('hosts')) await drawHosts();
if (wants('desk')) await drawDesk();

async function drawDesk(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-pictures-'));
  const child = spawn(process.execPath, [main, '--demo'], {
    env: { ...process.env, BATON_DATA: folder, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Stop it')) resolve();
    });
  });
  const address = /Baton runs at (\S+)/.exec(said)?.[1] ?? '';
  const link = /Ada Kern, an admin: (\S+)/.exec(said)?.[1] ?? '';
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForLoadState();
  for (const { name, draw } of deskScenes) {
    await draw({ address, browser: context });
    console.log(name);
  }
  await browser.close();
  child.kill('SIGTERM');
  await new Promise((resolve) => child.on('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}
