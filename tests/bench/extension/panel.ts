import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { openExtension } from '../../e2e/worker/person-browser.ts';
import { servePractice } from '../../support/extension-browser.ts';
import { practiceHost } from '../../support/hosts/hubspot/practice-host.ts';
import { openPractice } from '../../support/open-practice.ts';
import { type Found, print, times } from '../server/figure.ts';

const rounds = 5;
const warmInRound = 3;
const deal = `https://app.hubspot.com${practiceHost.start}`;

/** Everything the panel's own page names, packed. */
export function measureSize(build: string): void {
  const html = readFileSync(join(build, 'panel.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g)].map(([, path]) => path);
  const bytes = files.reduce((sum, path) => sum + gzipSync(readFileSync(join(build, path ?? ''))).length, 0);
  print('panel, first use, packed', `${Math.round(bytes / 1024)} KB`, '250 KB');
}

/** From the press on its tab to a field somebody can type in. `bare`: the frame's own document is there, before any of our code. */
type Opened = { readonly bare: number; readonly interactive: number };

export async function measurePanel(build: string, profile: string): Promise<void> {
  const server = await openPractice(practiceHost);
  const [cold, warm]: [Opened[], Opened[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    // A browser that was just started has none of the panel in its memory.
    const browser = await openExtension(build, { profile });
    await servePractice(browser.context, practiceHost, server);
    await browser.context.addInitScript(noteWhenInteractive);
    for (let time = 0; time <= warmInRound; time += 1) {
      const page = await browser.context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(deal);
      const opened = await openOnce(page);
      await page.close();
      if (round > 0) (time === 0 ? cold : warm).push(opened);
    }
    await browser.context.close();
  }
  const bare = (opened: readonly Opened[]) => times(valuesOf('the empty frame', opened, 'bare'));
  const interactive = (opened: readonly Opened[]) => times(valuesOf('', opened, 'interactive')).trim();
  print('panel to interactive, cold', `${interactive(cold)} ms`, '400 ms', bare(cold));
  print('panel to interactive, warm', `${interactive(warm)} ms`, '150 ms', bare(warm));
}

const valuesOf = (name: string, opened: readonly Opened[], part: keyof Opened): Found => ({
  ...{ name, values: opened.map((one) => one[part]) },
});

async function openOnce(page: Page): Promise<Opened> {
  await page.locator('button.tab').waitFor();
  // The tables of the languages are made in turns of the page that nobody waits for.
  for (let turn = 0; turn < 3; turn += 1)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const framed = page.waitForEvent('frameattached');
  const pressedAt = await page.locator('button.tab').evaluate((button) => {
    const now = Date.now();
    if (button instanceof HTMLElement) button.click();
    return now;
  });
  const frame = await framed;
  const seen = await frame.waitForFunction(() => Reflect.get(window, 'interactiveAt') ?? false);
  const interactiveAt = Number(await seen.jsonValue());
  const bareAt = await frame.evaluate(() => performance.timeOrigin);
  return { bare: bareAt - pressedAt, interactive: interactiveAt - pressedAt };
}

/** In every frame from its first moment: when there was a field that somebody can type in, noted by the frame itself. */
function noteWhenInteractive(): void {
  const look = () => {
    const field = document.querySelector('main.panel textarea, main.panel input');
    if (field === null || Reflect.has(window, 'interactiveAt')) return;
    requestAnimationFrame(() => Reflect.set(window, 'interactiveAt', Date.now()));
    watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
}
