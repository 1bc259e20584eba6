import { expect, it } from 'vitest';
import { many, patience, tally } from '../../faults/extension/size.ts';
import { practiceHost } from '../../support/hosts/hubspot/practice-host.ts';
import { editorOf, openDeal, openHubspot, panelOf, saveOf, seenBuild } from '../panel/beside-hubspot.ts';

const build = seenBuild();

it(
  'a page that comes back out of the cache holds as before, and has one panel and one card',
  async () => {
    const times = many({ short: 4, usual: 20, full: 60 });
    const desk = await openHubspot(build, { keepsPages: true });
    try {
      // A page that may not be stored is not kept either; this is about one that is.
      await desk.context.route('https://app.hubspot.com/**', async (route) => {
        const request = route.request();
        const { status, headers, body } = await desk.server.answer({
          method: request.method(),
          url: new URL(request.url()),
          body: request.postData() ?? '',
        });
        const { 'cache-control': _, ...others } = headers;
        const sent = typeof body === 'string' ? body : Buffer.from(body);
        await route.fulfill({ status, headers: others, body: sent });
      });
      const page = await openDeal(desk);
      await page.evaluate(() => {
        const counted = window as unknown as { returns: number };
        counted.returns = 0;
        addEventListener('pageshow', ({ persisted }) => {
          if (persisted) counted.returns += 1;
        });
      });
      await editorOf(page).click();
      await page.keyboard.type('Follow up.');
      let held = 0;
      let doubled = 0;
      for (let time = 0; time < times; time += 1) {
        await page.goto('https://app.hubspot.com/static/page.css');
        // It comes back whole, so it is not loaded again.
        await page.goBack({ waitUntil: 'commit' });
        await saveOf(page).click();
        await page.locator('section.card', { hasText: 'not saved yet' }).waitFor();
        held += desk.server.saved().length === 0 ? 1 : 0;
        const shown = page.locator('section.card, aside.side, button.tab');
        if ((await shown.count()) > 2 || (await page.locator('html > div').count()) > 1) doubled += 1;
        await page.keyboard.press('Escape');
      }
      await page.getByRole('button', { name: 'Open Baton' }).click();
      await panelOf(page);
      expect(await page.locator('aside.side').count()).toBe(1);
      const returns = await page.evaluate(() => (window as unknown as { returns: number }).returns);
      expect(returns, 'times it came out of the cache').toBe(times);
      expect(await editorOf(page).textContent()).toContain('Follow up.');
      tally(`back out of the browser’s cache on ${practiceHost.label}`, {
        ...{ injected: times, survived: held, lost: times - held, doubled },
      });
    } finally {
      await desk.close();
    }
  },
  patience,
);
