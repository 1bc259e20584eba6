import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { findInstalled } from '../browser.ts';

/** Pictures of every scene, into the folder that is named. Looked at by people, compared by nobody. */
const [folder = '.output/gallery', only] = process.argv.slice(2);

const looks = [
  { name: 'light', width: 720, query: '' },
  { name: 'dark', width: 720, query: '&theme=dark' },
  { name: 'narrow', width: 360, query: '' },
  { name: 'german', width: 360, query: '&language=de' },
  { name: 'japanese', width: 360, query: '&language=ja' },
];
const scenes = ['form', 'empty', 'sent', 'held', 'lines', 'said', 'denied'];

const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  cacheDir: '.cache/vite-gallery',
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic' } },
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: findInstalled() ?? '', args: ['--no-sandbox'] });
mkdirSync(folder, { recursive: true });
try {
  for (const { name, width, query } of looks) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.on('pageerror', (error) => console.error(name, error.message));
    page.on('console', (message) => message.type() === 'error' && console.error(name, message.text()));
    for (const scene of scenes.filter((one) => only === undefined || one === only)) {
      await page.goto(`${address}tests/support/gallery/index.html?scene=${scene}${query}`);
      await page.waitForSelector('.baton > *', { timeout: 10_000 });
      if (scene === 'sent' || scene === 'held') await page.locator('.b-actions button').first().click();
      await page.screenshot({ path: `${folder}/${scene}-${name}.png`, fullPage: true });
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
