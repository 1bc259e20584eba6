import type { BrowserContext } from 'playwright';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { median, p95, print, show } from '../server/figure.ts';
import { dispatches, openMeasured, outermost, scriptOf, traced, within } from './trace.ts';

declare const practice: {
  readonly getData: (ticket: string) => string | null;
};

const url = 'https://acme.zendesk.com/agent/tickets/4711';
const ours = /guard-/;
const sentence = 'Dana Reyes from Northwind called about the invoice, ';
async function openTicket(context: BrowserContext) {
  const opened = await openMeasured(context);
  await opened.page.goto(url);
  await opened.page.waitForFunction(() => practice.getData('4711') !== null);
  return opened;
}

const say = (values: readonly number[]) => `${show(median({ values }))} / ${show(p95({ values }))} ms`;

/** Letters typed in the practice ticket's own editor: what of each is ours, and how long the page has it in hand. */
export async function measureTyping(browsers: ReadonlyMap<string, ExtensionBrowser>, times: number) {
  const keys = new Map<string, number[]>([...browsers.keys()].map((name) => [name, []]));
  const handled: number[] = [];
  const looks: number[] = [];
  for (let time = 0; time <= times; time += 1) {
    for (const [name, { context }] of browsers) {
      const { page, session } = await openTicket(context);
      await page.waitForTimeout(800);
      await page.locator('[contenteditable="true"]:visible').first().click();
      const slices = await traced(session, async () => {
        await page.keyboard.type(sentence, { delay: 25 });
        await page.waitForTimeout(400);
      });
      await page.close();
      if (time === 0) continue;
      const script = scriptOf(slices, ours);
      const downs = dispatches(slices, /^keydown$/);
      const all = dispatches(slices, /^(keydown|keypress|beforeinput|input|keyup)$/);
      for (const [at, { ts }] of downs.entries()) {
        const next = downs[at + 1]?.ts ?? Number.POSITIVE_INFINITY;
        const stroke = outermost(all.filter((one) => one.ts >= ts && one.ts < next));
        keys.get(name)?.push(stroke.reduce((whole, { dur = 0 }) => whole + dur / 1000, 0));
        if (name === 'Baton') handled.push(stroke.reduce((whole, one) => whole + within(script, one), 0));
      }
      if (name === 'Baton') {
        const inEvents = outermost(all);
        const own = script.filter(
          ({ ts }) => !inEvents.some((one) => ts >= one.ts && ts < one.ts + (one.dur ?? 0)),
        );
        looks.push(...own.map((one) => one.dur / 1000).filter((ms) => ms > 0.2));
      }
    }
  }
  const of = (name: string) => keys.get(name) ?? [];
  print(
    'keystroke, handled by Baton',
    say(handled),
    'p95 <= 4 ms',
    `whole keystroke with the page: ${say(of('Baton'))}`,
  );
  print(
    'keystroke, added to the page’s own',
    `${show(p95({ values: of('Baton') }) - p95({ values: of('none') }))} ms at p95`,
    '<= 20 ms',
    `none ${say(of('none'))}`,
  );
  print('look at the note after a pause', looks.length > 0 ? say(looks) : 'none seen', 'none named');
}

/** From the page being there until what is written in it is looked at. */
export async function measureGuarded({ context }: ExtensionBrowser, times: number) {
  const guarded: number[] = [];
  const after: number[] = [];
  for (let time = 0; time <= times; time += 1) {
    const opened = await openMeasured(context);
    await opened.page.addInitScript(() => {
      const watcher = new MutationObserver(() => {
        if (document.querySelector('html > div') === null) return;
        document.documentElement.dataset.guardedAt ??= String(performance.now());
        watcher.disconnect();
      });
      watcher.observe(document, { childList: true, subtree: true });
    });
    await opened.page.goto(url);
    await opened.page.locator('html[data-guarded-at]').waitFor({ state: 'attached' });
    const [at, loadedAt] = await opened.page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return [
        Number(document.documentElement.dataset.guardedAt),
        entry?.domContentLoadedEventEnd ?? 0,
      ] as const;
    });
    await opened.page.close();
    if (time === 0) continue;
    guarded.push(at);
    after.push(at - loadedAt);
  }
  print(
    'guarded after the start of the practice ticket',
    say(guarded),
    'none named',
    `after its DOMContentLoaded ${say(after)}`,
  );
}
