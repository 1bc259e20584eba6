import { expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import type { CommandBody } from '#extension/worker-door.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { allowedBuild, type Connected, openDemo, openExtension, pair } from './connected-browser.ts';
import { dealRecord, sendDeal } from './deal.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

const demo = await openDemo();
const build = allowedBuild();

/** Stops the worker as the browser does, whatever it is in the middle of. */
async function stopWorker({ context, settings, id }: Connected): Promise<void> {
  const devtools = await context.newCDPSession(settings);
  const versions: { versionId: string; scriptURL: string; runningStatus: string }[] = [];
  devtools.on('ServiceWorker.workerVersionUpdated', (event) => versions.push(...event.versions));
  await devtools.send('ServiceWorker.enable');
  await expect.poll(() => versions.length).toBeGreaterThan(0);
  const ours = versions.find(({ scriptURL }) => scriptURL.includes(id));
  expect(ours, 'the worker to stop').toBeDefined();
  await devtools.send('ServiceWorker.stopWorker', { versionId: ours?.versionId ?? '' });
  await devtools.detach();
}

/** What the server has on a record, asked through the worker. */
async function onServer(browser: Connected, account: string): Promise<readonly Handoff[]> {
  const { host, type, id } = dealRecord(account);
  const asked = await browser.tell('ask', { path: 'handoffs.onRecord', input: { host, type, id } });
  return asked.outcome === 'answer' ? (asked.value as { handoffs: readonly Handoff[] }).handoffs : [];
}

const queued = async (browser: Connected) =>
  (await browser.tell('outbox', {})).filter(({ state }) => state !== 'accepted').length;

it('sends fifty that were written offline once each and in order, the browser’s worker stopped in between', async () => {
  const mara = await openExtension(build);
  try {
    await pair(mara, demo, 'Mara');
    demo.line.set('cut');
    const commands = Array.from({ length: 50 }, (_, n) =>
      sendDeal(`Offline Cargo ${n % 5}`, { ids: `offline-${String(n).padStart(2, '0')}` }),
    );
    for (const [n, command] of commands.entries()) {
      // Nobody waits for the answer: offline it would be `kept`.
      await mara.settings.evaluate((message) => void chrome.runtime.sendMessage(message), {
        kind: 'send',
        command,
        record: null,
      });
      await expect.poll(async () => (await mara.tell('outbox', {})).length).toBe(n + 1);
      if (n % 20 === 10) await stopWorker(mara);
    }
    expect(await queued(mara)).toBe(50);
    await stopWorker(mara);
    demo.line.set('whole');
    await mara.tell('refresh', {});
    await expect.poll(() => queued(mara), { timeout: 60_000, interval: 500 }).toBe(0);
    const arrived = (
      await Promise.all([0, 1, 2, 3, 4].map((n) => onServer(mara, `Offline Cargo ${n}`)))
    ).flat();
    expect(arrived.map(({ id }) => id).sort()).toEqual(commands.map(({ handoff }) => handoff).sort());
    const firstOnes = arrived
      .filter(({ record }) => record.name === 'Offline Cargo 0')
      .sort((a, b) => a.sentAt - b.sentAt);
    expect(firstOnes.map(({ id }) => id)).toEqual(
      commands.filter((_, n) => n % 5 === 0).map(({ handoff }) => handoff),
    );

    // Answers lost on the way, and the worker stopped at a dozen moments of a send.
    for (let point = 0; point < 12; point += 1) {
      const command: CommandBody = sendDeal('Killed Lines', { ids: `killed-${point}-x` });
      demo.line.set(point % 3 === 0 ? 'deaf' : 'whole');
      await mara.settings.evaluate((message) => void chrome.runtime.sendMessage(message), {
        kind: 'send',
        command,
        record: null,
      });
      await new Promise((resolve) => setTimeout(resolve, point * 12));
      await stopWorker(mara);
      demo.line.set('whole');
      // What the page does that got no answer: it says the same again.
      const answer = await mara.tell('send', { command, record: null });
      expect(answer.outcome).toBe('accepted');
    }
    const killed = await onServer(mara, 'Killed Lines');
    expect(killed.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: 12 }, (_, n) => `deal-killed-${n}-x`).sort(),
    );
    console.log(
      `injected 15 stops, 4 lost answers, 50 offline; survived ${killed.length + arrived.length} of 62; lost 0; doubled 0`,
    );
  } finally {
    await mara.close();
  }
});
