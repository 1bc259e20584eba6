import { browser } from 'wxt/browser';
import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Kind, Said } from '../messages.ts';
import type { Notification } from './notify.ts';
import type { Tools } from './worker-tools.ts';

type ToPage = Extract<Kind, 'rules-changed' | 'inbox-changed' | 'toggle-panel' | 'show-panel'>;

/** Says something to the content script of a frame; a page without one is no error. */
export const tell = <K extends ToPage>(tab: number, message: Said<K>, frame = 0): void => {
  browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => undefined);
};

export async function openPanelWindow(tab: number, record: RecordRef | null): Promise<void> {
  const url = new URL('/panel.html', location.origin);
  url.searchParams.set('tab', String(tab));
  if (record !== null) url.searchParams.set('record', JSON.stringify(record));
  await browser.windows.create({ url: url.href, type: 'popup', width: 440, height: 760 });
}

export async function openAccept(handoff: string): Promise<void> {
  const url = new URL('/popup.html', location.origin);
  url.searchParams.set('accept', handoff);
  await browser.windows.create({ url: url.href, type: 'popup', width: 440, height: 640 });
}

/** A record's address was read by the one rule for addresses before it was stored. */
export async function openRecord(tools: Tools, handoff: string): Promise<void> {
  const found = await (await tools.database()).get('handoffs', handoff);
  if (found !== undefined) await browser.tabs.create({ url: found.record.url });
}

const prefix = 'handoff ';

/** Firefox knows no buttons on a notification: there the press on it opens the record. */
export async function showNotification({ id, title, message, buttons }: Notification): Promise<void> {
  const shown = { type: 'basic', iconUrl: '/icon/128.png', title, message } as const;
  const withButtons = canHaveButtons() ? { buttons: buttons.map((one) => ({ title: one })) } : {};
  await browser.notifications.create(`${prefix}${id}`, { ...shown, ...withButtons });
}

export async function pressNotification(tools: Tools, id: string, button: number): Promise<void> {
  if (!id.startsWith(prefix)) return;
  const handoff = id.slice(prefix.length);
  await (button === 1 ? openAccept(handoff) : openRecord(tools, handoff));
  await browser.notifications.clear(id);
}

const canHaveButtons = (): boolean => 'onButtonClicked' in browser.notifications;
