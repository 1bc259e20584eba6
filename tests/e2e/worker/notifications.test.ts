import { expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import type { Settings } from '#extension/worker-door.ts';
import { allowedBuild, type Connected, openDemo, openExtension, pair } from './connected-browser.ts';
import { dealRecord, sendDeal } from './deal.ts';
import { stopWorker } from './stop-worker.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

const demo = await openDemo();
const build = allowedBuild();

const usual: Settings = {
  ...{ language: null, hostsOff: [], quietHours: null, notifies: true, notesLanguages: [] },
};
/** Whatever the hour of the test, it lies in these. */
const always = { from: '00:00', to: '23:59' };

const shown = async ({ settings }: Connected) =>
  Object.keys(await settings.evaluate(() => chrome.notifications.getAll()));

/** A headless browser shows nobody its notifications, so the press is told to the worker as the browser would tell it. */
async function press(browser: Connected, id: string, button: number): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    ([notification, which]) => {
      const event = chrome.notifications.onButtonClicked as unknown as {
        dispatch(id: string, button: number): void;
      };
      event.dispatch(notification, which);
    },
    [id, button] as const,
  );
}

it('waits for quiet hours to end, outlives the worker, and each button opens what it says', async () => {
  const [ben, mara] = [await openExtension(build), await openExtension(build)];
  try {
    await ben.context.route('https://app.hubspot.com/**', (route) => route.fulfill({ body: 'A record' }));
    await pair(ben, demo, 'Ben Ito');
    await pair(mara, demo, 'Mara');
    await ben.tell('change-settings', { settings: { ...usual, quietHours: always } });
    const before = Number((await ben.badge()) || 0);
    // Critical, so that the hours of the team, in which this test may or may not run, say nothing against it.
    const first = sendDeal('Night Cargo', { severity: 'critical' });
    expect(await mara.tell('send', { command: first, record: null })).toEqual({ outcome: 'accepted' });
    await expect.poll(() => ben.badge(), { timeout: 40_000 }).toBe(String(before + 1));
    expect(await shown(ben)).toEqual([]);

    await stopWorker(ben);
    await ben.tell('change-settings', { settings: usual });
    expect(await ben.badge()).toBe(String(before + 1));
    await ben.tell('refresh', {});
    const id = `handoff ${first.handoff}`;
    await expect.poll(() => shown(ben)).toEqual([id]);

    const record = ben.context.waitForEvent('page');
    await press(ben, id, 0);
    await (await record).waitForURL(dealRecord('Night Cargo').url);
    await expect.poll(() => shown(ben)).toEqual([]);

    const second = sendDeal('Night Freight', { severity: 'critical' });
    await mara.tell('send', { command: second, record: null });
    await expect.poll(() => shown(ben), { timeout: 40_000 }).toEqual([`handoff ${second.handoff}`]);
    const accept = ben.context.waitForEvent('page');
    await press(ben, `handoff ${second.handoff}`, 1);
    const window = await accept;
    await window.waitForURL(new RegExp(`popup.html\\?accept=${second.handoff}`));
    await window.getByLabel('Your first step').waitFor();
  } finally {
    await Promise.all([ben.close(), mara.close()]);
  }
});
