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

/** So long a pointer is on the tab before it presses it; nobody's hand is quicker. */
const nearFor = 200;

export async function measurePanel(build: string, profile: string): Promise<void> {
  const server = await openPractice(practiceHost);
  const [cold, warm, near]: [Opened[], Opened[], Opened[]] = [[], [], []];
  const again: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    // A browser that was just started has none of the panel in its memory.
    const browser = await openExtension(build, { profile });
    await servePractice(browser.context, practiceHost, server);
    await browser.context.addInitScript(noteWhenInteractive);
    for (let time = 0; time <= 2 * warmInRound; time += 1) {
      const page = await browser.context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(deal);
      const isNear = time > warmInRound;
      const opened = await openOnce(page, isNear);
      const reopened = isNear ? await openAgain(page) : 0;
      await page.close();
      if (round === 0) continue;
      (time === 0 ? cold : isNear ? near : warm).push(opened);
      if (isNear) again.push(reopened);
    }
    await browser.context.close();
  }
  const bare = (opened: readonly Opened[]) => times(valuesOf('the empty frame', opened, 'bare'));
  const interactive = (opened: readonly Opened[]) => times(valuesOf('', opened, 'interactive')).trim();
  print('panel to interactive, cold', `${interactive(cold)} ms`, '400 ms', bare(cold));
  print('panel to interactive, warm', `${interactive(warm)} ms`, '150 ms', bare(warm));
  print('… the pointer on its tab before', `${interactive(near)} ms`, '150 ms', `${nearFor} ms before`);
  print('… opened again', `${times({ name: '', values: again }).trim()} ms`, '150 ms', 'to the next frame');
}

const valuesOf = (name: string, opened: readonly Opened[], part: keyof Opened): Found => ({
  ...{ name, values: opened.map((one) => one[part]) },
});

async function openOnce(page: Page, isNear: boolean): Promise<Opened> {
  await page.locator('button.tab').waitFor();
  // The tables of the languages are made in turns of the page that nobody waits for.
  for (let turn = 0; turn < 3; turn += 1)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  // The frame says it by itself: whoever looked into it would keep it from its work.
  const said = page.waitForEvent('console', { predicate: (line) => line.text().startsWith(interactiveSaid) });
  if (isNear) {
    await page.locator('button.tab').hover();
    await new Promise((resolve) => setTimeout(resolve, nearFor));
  }
  const pressedAt = await pressTab(page);
  const [, bareAt, interactiveAt] = (await said).text().split(' ').map(Number);
  return { bare: (bareAt ?? 0) - pressedAt, interactive: (interactiveAt ?? 0) - pressedAt };
}

/** A frame that is not shown draws nothing: its next drawing is the one after the press. */
async function openAgain(page: Page): Promise<number> {
  const side = page.locator('aside.side');
  await page.frameLocator('aside.side iframe').locator('main.panel h1').press('Escape');
  await side.waitFor({ state: 'hidden' });
  const frame = page.frames().find((one) => one.url().includes('/panel.html'));
  const drawnAt = frame?.evaluate(
    () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(Date.now()))),
  );
  const pressedAt = await pressTab(page);
  return ((await drawnAt) ?? 0) - pressedAt;
}

const pressTab = (page: Page): Promise<number> =>
  page.locator('button.tab').evaluate((button) => {
    const now = Date.now();
    if (button instanceof HTMLElement) button.click();
    return now;
  });

const interactiveSaid = 'interactive ';

/** In every frame from its first moment: when a field that somebody can type in was drawn, told by the frame itself. */
function noteWhenInteractive(): void {
  const look = () => {
    const field = document.querySelector('main.panel textarea, main.panel input');
    if (field === null) return;
    watch.disconnect();
    requestAnimationFrame(() => console.debug(`interactive ${performance.timeOrigin} ${Date.now()}`));
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
}
