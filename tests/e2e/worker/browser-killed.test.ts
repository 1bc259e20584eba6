import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { account, many, patience, tally } from '../../faults/extension/size.ts';
import { killBrowser } from '../../support/kill-browser.ts';
import { onServer, queued, sendAndGo } from './ask-server.ts';
import { allowedBuild, type Connected, openDemo, openExtension, pair } from './connected-browser.ts';
import { sendDeal } from './deal.ts';
import { stopWorker } from './stop-worker.ts';

const demo = await openDemo();
const build = allowedBuild();
const profile = mkdtempSync(join(tmpdir(), 'baton-profile-'));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

/** The same person at the same browser, which was killed in between. */
async function killAndStart(browser: Connected): Promise<Connected> {
  const gone = new Promise((resolve) => browser.context.once('close', resolve));
  killBrowser(profile);
  await gone;
  return openExtension(build, { profile });
}

it(
  'offline sends outlive kills of worker and browser, with badge and drafts, and arrive once each and in order',
  async () => {
    let mara = await openExtension(build, { profile });
    const kills = many({ short: 1, usual: 5, full: 10 });
    const sends = many({ short: 25, usual: 50, full: 200 });
    try {
      await pair(mara, demo, 'Mara');
      await expect.poll(() => mara.badge()).toMatch(/^\d+$/);
      const badge = await mara.badge();
      const commands = Array.from({ length: sends }, (_, n) =>
        sendDeal(`Offline Cargo ${n % 5}`, { ids: `offline-${String(n).padStart(3, '0')}` }),
      );
      demo.line.set('cut');
      for (const [n, command] of commands.entries()) {
        await sendAndGo(mara, command);
        await expect.poll(async () => (await mara.tell('outbox', {})).length).toBe(n + 1);
        await mara.tell('keep-draft', { key: 'half a note', content: { letters: n } });
        if (n % 20 === 10) await stopWorker(mara);
        if ((n + 1) % Math.ceil(sends / kills) === 0) {
          mara = await killAndStart(mara);
          await expect.poll(() => mara.badge(), { timeout: 40_000 }).toBe(badge);
          expect(await mara.tell('find-draft', { key: 'half a note' })).toMatchObject({
            content: { letters: n },
          });
          expect(await queued(mara)).toBe(n + 1);
        }
      }
      // Back online, and killed once more while they go out.
      demo.line.set('whole');
      void mara.tell('refresh', {}).catch(() => undefined);
      await expect.poll(() => queued(mara), { timeout: 60_000, interval: 20 }).toBeLessThan(sends - 5);
      mara = await killAndStart(mara);
      await mara.tell('refresh', {});
      await expect.poll(() => queued(mara), { timeout: 60_000, interval: 200 }).toBe(0);

      const records = await Promise.all([0, 1, 2, 3, 4].map((n) => onServer(mara, `Offline Cargo ${n}`)));
      const given = commands.map(({ handoff }) => handoff);
      for (const [record, found] of records.entries()) {
        const inOrder = found.toSorted((a, b) => a.sentAt - b.sentAt).map(({ id }) => id);
        expect(inOrder).toEqual(given.filter((_, n) => n % 5 === record));
      }
      tally('sent offline, browser and worker killed in between', {
        ...account(
          given,
          records.flat().map(({ id }) => id),
        ),
        seen: `${kills + 1} kills of the browser; badge and draft as before each`,
      });
    } finally {
      demo.line.set('whole');
      await mara.context.close().catch(() => undefined);
    }
  },
  patience,
);
