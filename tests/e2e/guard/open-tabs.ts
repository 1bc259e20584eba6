import type { Page } from 'playwright';
import type { WxtBrowser } from 'wxt/browser';

/** Inside of the extension's own page. */
declare const chrome: WxtBrowser;

/** Every tab there is, also one that has not said yet what it is. Asked in a page of the extension. */
export async function openTabs(own: Page): Promise<ReadonlySet<number | undefined>> {
  return new Set(await own.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id)));
}
