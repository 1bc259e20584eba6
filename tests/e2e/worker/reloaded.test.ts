import { expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { account, many, patience, tally } from '../../faults/extension/size.ts';
import { editorOf, openDeal, openHubspot, panelOf, saveOf, seenBuild } from '../panel/beside-hubspot.ts';
import { openDemo, pair } from './connected-browser.ts';
import { becomeDeveloper, reloadExtension } from './reload-extension.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

const demo = await openDemo();
const build = seenBuild();

it(
  'the extension is loaded anew under open tabs: their saves work, their text stays, nothing is doubled',
  async () => {
    const desk = await openHubspot(build);
    const tabs = many({ short: 2, usual: 5, full: 12 });
    try {
      await becomeDeveloper(desk);
      await pair(desk, demo, 'Mara');
      await desk.tell('keep-draft', { key: 'half a note', content: { text: 'typed' } });
      const pages = [];
      for (let tab = 0; tab < tabs; tab += 1) {
        const page = await openDeal(
          desk,
          `https://app.hubspot.com/contacts/4821973/record/0-3/${7000 + tab}?interaction=note`,
        );
        await editorOf(page).click();
        await page.keyboard.type('Follow up.');
        await page.getByRole('button', { name: 'Open Baton' }).click();
        await panelOf(page);
        pages.push(page);
      }
      const settings = await reloadExtension(desk);
      const tell = (message: object) =>
        settings.evaluate((said) => chrome.runtime.sendMessage(said), message);
      // A worker that has just been loaded may need a moment to hand over the rules.
      const guarded = async () =>
        ((await tell({ kind: 'pages', tab: null })) as { state: { looks: string } }[]).filter(
          ({ state }) => state.looks === 'guarding',
        ).length;
      let doubled = 0;
      for (const [tab, page] of pages.entries()) {
        await page.bringToFront();
        expect(await editorOf(page).textContent()).toContain('Follow up.');
        await saveOf(page).click();
        await expect
          .poll(() => desk.server.saved().filter(({ record }) => record === String(7000 + tab)).length)
          .toBe(1);
        if ((await page.locator('aside.side:visible').count()) > 1) doubled += 1;
      }
      // Loaded anew, a tab is guarded again, by one guard with one panel.
      for (const [tab, page] of pages.entries()) {
        await page.reload();
        await editorOf(page).click();
        await expect.poll(guarded, { timeout: 60_000 }).toBe(tab + 1);
        await page.keyboard.type('Follow up.');
        await page.getByRole('button', { name: 'Open Baton' }).click();
        await panelOf(page);
        if ((await page.locator('aside.side').count()) !== 1) doubled += 1;
        await saveOf(page).click();
        await page.locator('.card', { hasText: 'not saved yet' }).waitFor();
        expect(desk.server.saved().filter(({ record }) => record === String(7000 + tab))).toHaveLength(1);
      }
      expect(await tell({ kind: 'find-draft', key: 'half a note' })).toMatchObject({
        content: { text: 'typed' },
      });
      expect(await tell({ kind: 'status' })).toMatchObject({ session: { me: 'mara' } });
      const given = pages.map((_, tab) => String(7000 + tab));
      const counted = account(
        given,
        desk.server.saved().map(({ record }) => record),
      );
      tally('extension loaded anew under open tabs', { ...counted, doubled: counted.doubled + doubled });
    } finally {
      await desk.close();
    }
  },
  patience,
);
