import { browser } from 'wxt/browser';
import type { RecordRef } from '#shared/records/record-ref.ts';

/** The panel of a record in a window of its own: its forms are there, whatever page is open. */
export async function openPanelFor(record: RecordRef): Promise<void> {
  const url = new URL('/panel.html', location.origin);
  url.searchParams.set('record', JSON.stringify(record));
  await browser.windows.create({ url: url.href, type: 'popup', width: 440, height: 760 });
}
