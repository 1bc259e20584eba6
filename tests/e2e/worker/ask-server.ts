import type { WxtBrowser } from 'wxt/browser';
import type { CommandBody } from '#extension/worker-door.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { dealRecord } from './deal.ts';
import type { Connected } from './person-browser.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

/** What the server has on a deal's record, asked through the worker. */
export async function onServer(browser: Connected, account: string): Promise<readonly Handoff[]> {
  const { host, type, id } = dealRecord(account);
  const asked = await browser.tell('ask', { path: 'handoffs.onRecord', input: { host, type, id } });
  return asked.outcome === 'answer' ? (asked.value as { handoffs: readonly Handoff[] }).handoffs : [];
}

/** What the worker still has to bring out. */
export const queued = async (browser: Connected): Promise<number> =>
  (await browser.tell('outbox', {})).filter(({ state }) => state !== 'accepted').length;

/** Says it and goes on: offline nobody waits for the answer, which would be `kept`. */
export const sendAndGo = ({ settings }: Connected, command: CommandBody): Promise<void> =>
  settings.evaluate((message) => void chrome.runtime.sendMessage(message), {
    ...{ kind: 'send', command, record: null },
  });
