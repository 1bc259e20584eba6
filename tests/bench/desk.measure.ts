import { chromium, type Page } from 'playwright';
import { openGround } from '../faults/server/ground.ts';
import { readyBrowser } from '../support/browser.ts';
import { median, p95, print, show } from './server/figure.ts';

/** `npm run bench -- desk`: an inbox of 10,000 beside one of 100, on the same server in the same run. Median / p95. */
const rounds = 7;
const sizes = { few: 100, many: 10_000 } as const;
type Size = keyof typeof sizes;

const browserPath = readyBrowser();
if (!browserPath.ok) throw new Error(browserPath.reason);
const ground = await openGround();
const { openCrowd } = await import('./server/crowd.ts');
const { startServer } = await import('../faults/server/running-server.ts');
const { openSession } = await import('#server/access/session-store.ts');
const { localPorts } = await import('#server/ports.ts');

const url = await ground.database();
const pool = ground.pool(url, 4);
const from = { browser: 'Chromium', address: '127.0.0.1' };
const tokens: Record<Size, string> = { few: '', many: '' };
for (const size of ['few', 'many'] as const) {
  const { workspace } = await openCrowd(pool, sizes[size]);
  await pool.query("UPDATE person SET role = 'admin' WHERE workspace_id = $1 AND id = 'rita'", [workspace]);
  tokens[size] = (await openSession(pool, localPorts, { workspace, person: 'rita' }, 'web', from)).token;
}
const server = await startServer(ground, { DATABASE_URL: url });
const browser = await chromium.launch({ executablePath: browserPath.value, args: ['--no-sandbox'] });

type Figures = Record<'paint' | 'frame' | 'lines', number[]>;
const found: Record<Size, Figures> = {
  few: { paint: [], frame: [], lines: [] },
  many: { paint: [], frame: [], lines: [] },
};

for (let round = 0; round <= rounds; round += 1) {
  for (const size of ['few', 'many'] as const) {
    const context = await browser.newContext({ viewport: { width: 1_200, height: 850 } });
    await context.addCookies([{ name: 'baton', value: tokens[size], url: server.address }]);
    const page = await context.newPage();
    await page.goto(`${server.address}/?list=all`);
    await page.locator('.rows li').first().waitFor();
    const paint = await page.evaluate(() => performance.now());
    const { frames, lines } = await scroll(page);
    await context.close();
    if (round === 0) continue;
    found[size].paint.push(paint);
    found[size].frame.push(...frames);
    found[size].lines.push(lines);
  }
}

const say = (values: readonly number[]) => `${show(median({ values }))} / ${show(p95({ values }))}`;
print(
  'first rows of 10,000',
  `${say(found.many.paint)} ms`,
  'none named',
  `of 100: ${say(found.few.paint)} ms`,
);
print(
  'a frame while scrolling',
  `${say(found.many.frame)} ms`,
  'none named',
  `of 100: ${say(found.few.frame)} ms`,
);
print(
  'rows in the page, at most',
  `${Math.max(...found.many.lines)}`,
  'flat',
  `of 100: ${Math.max(...found.few.lines)}`,
);
await browser.close();
await ground.close();
process.exit(0);

/** Two seconds of scrolling, a row a frame: how long frames took, and how many rows stood in the page at once. */
async function scroll(page: Page): Promise<{ readonly frames: number[]; readonly lines: number }> {
  return page.evaluate(async () => {
    const frames: number[] = [];
    let lines = 0;
    let before = performance.now();
    for (let step = 0; step < 120; step += 1) {
      window.scrollBy(0, 92);
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      frames.push(now - before);
      before = now;
      lines = Math.max(lines, document.querySelectorAll('.rows li').length);
    }
    return { frames, lines };
  });
}
