import type { Page } from 'playwright';
import type { WxtBrowser } from 'wxt/browser';

/** Inside of the extension's own page. */
declare const chrome: WxtBrowser;

const tabsNow = async (own: Page): Promise<ReadonlySet<number | undefined>> =>
  new Set(await own.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id)));

/** Which tabs were opened since the last `begin`. Asked in a page of the extension, `own`. */
export async function openTabs(own: Page) {
  let before = await tabsNow(own);
  return {
    begin: async () => {
      before = await tabsNow(own);
    },
    /** Those of the pages that stand in one of them; what a page said as it was closed may still be known. */
    only: async <Shown extends { readonly tab: number }>(pages: readonly Shown[]) => {
      const now = await tabsNow(own);
      return pages.filter(({ tab }) => now.has(tab) && !before.has(tab));
    },
  };
}
