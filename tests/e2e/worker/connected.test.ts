import { expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { allowedBuild, openDemo, openExtension, pair } from './connected-browser.ts';
import { sendDeal } from './deal.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

const demo = await openDemo();
const build = allowedBuild();

it('is paired by a code, brings the inbox, and rises within a second when something is sent', async () => {
  const [ben, mara] = [await openExtension(build), await openExtension(build)];
  try {
    await pair(ben, demo, 'Ben Ito', 'patient');
    await pair(mara, demo, 'Mara');
    await expect.poll(() => ben.badge(), { timeout: 40_000 }).toMatch(/^\d+$/);
    const before = Number(await ben.badge());
    expect((await ben.tell('inbox', {})).inbox.waitingForMe).toHaveLength(before);

    const sent = await mara.tell('send', {
      command: sendDeal('Quayside Freight', { severity: 'critical' }),
      record: null,
    });
    const sentAt = Date.now();
    expect(sent).toEqual({ outcome: 'accepted' });
    await expect.poll(() => ben.badge(), { timeout: 5_000, interval: 20 }).toBe(String(before + 1));
    console.log(`badge after ${Date.now() - sentAt} ms`);
    // Critical, so whatever the hour is.
    const shown = () => ben.settings.evaluate(() => chrome.notifications.getAll());
    await expect.poll(async () => Object.keys(await shown())).toHaveLength(1);

    const level = await ben.settings.evaluate(async () =>
      JSON.stringify(await chrome.storage.session.get(null)),
    );
    expect(level).not.toContain('token');
  } finally {
    await Promise.all([ben.close(), mara.close()]);
  }
});
