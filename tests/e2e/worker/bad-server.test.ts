import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { account, many, patience, tally } from '../../faults/extension/size.ts';
import { editorOf, openDeal, openHubspot, saveOf, seenBuild } from '../panel/beside-hubspot.ts';
import { onServer, queued, sendAndGo } from './ask-server.ts';
import { openDemo, pair } from './connected-browser.ts';
import type { LineState } from './cuttable-line.ts';
import { sendDeal } from './deal.ts';

const demo = await openDemo();
const build = seenBuild();
const badStates: readonly LineState[] = ['failing', 'garbage', 'slow', 'hanging', 'cut', 'deaf'];
const vague = 'Follow up.';
const clear = 'Send the redlined MSA to Priya Natarajan by Tue 14 Jan, PO 55812 is approved.';

async function write(page: Page, text: string): Promise<void> {
  await editorOf(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await saveOf(page).click();
}

it(
  'whatever the server does, a vague note is held, a clear one is saved, and what was sent arrives once',
  async () => {
    const desk = await openHubspot(build);
    const each = many({ short: 4, usual: 12, full: 40 });
    const given: string[] = [];
    const states = badStates.slice(0, many({ short: 3, usual: 6, full: 6 }));
    try {
      await pair(desk, demo, 'Mara');
      for (const state of states) {
        demo.line.set(state);
        for (let n = 0; n < each; n += 1) {
          const command = sendDeal('Bad Weather', { ids: `${state}-${n}` });
          given.push(command.handoff);
          await sendAndGo(desk, command);
        }
        await expect.poll(async () => (await desk.tell('outbox', {})).length).toBeGreaterThanOrEqual(each);
        // A page opened now gets its rules all the same: they lie in this browser.
        const page = await openDeal(desk);
        const before = desk.server.saved().length;
        await write(page, vague);
        await page.locator('.card', { hasText: 'not saved yet' }).waitFor();
        expect(desk.server.saved()).toHaveLength(before);
        await page.keyboard.press('Escape');
        await write(page, clear);
        await expect.poll(() => desk.server.saved().length).toBe(before + 1);
        await page.close();
        demo.line.set('whole');
        await desk.tell('refresh', {});
        await expect.poll(() => queued(desk), { timeout: 30_000 }).toBe(0);
      }
      const found = (await onServer(desk, 'Bad Weather')).map(({ id }) => id);
      tally(`server ${states.join(', ')}`, {
        ...account(given, found),
        seen: `${states.length} holds and ${states.length} saves decided as ever`,
      });
      expect((await desk.tell('status', {})).session).not.toBeNull();
    } finally {
      demo.line.set('whole');
      await desk.close();
    }
  },
  patience,
);
