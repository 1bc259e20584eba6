import { chromium } from 'playwright';
import { findBrowser, readyBrowser } from '../support/browser.ts';
import { drawConnected } from './connected.ts';
import { scenes as deskScenes } from './desk.ts';
import { drawHosts } from './hosts.ts';
import { type RunningDemo, withDemo } from './running-demo.ts';

/** `npm run pictures`: every screen in light, dark and narrow, to `tests/pictures/out`, to be opened and judged. */
const asked = process.argv.slice(2);
const wants = (name: string) => asked.length === 0 || asked.includes(name);

const ready = readyBrowser();
if (!ready.ok) {
  console.error(ready.reason);
  process.exit(1);
}
if (wants('hosts')) await drawHosts();
if (wants('extension')) await withDemo(drawConnected);
if (wants('desk')) await withDemo(drawDesk);

async function drawDesk({ address, lines }: RunningDemo): Promise<void> {
  const link = /http\S+/.exec(lines.find((line) => line.trim().startsWith('Ada')) ?? '')?.[0] ?? address;
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
}
