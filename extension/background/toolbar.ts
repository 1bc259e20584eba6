import { browser } from 'wxt/browser';
import { type Badge, badgeOfStatus, badgeOfTab } from './badge.ts';
import { ownLanguage } from './languages.ts';
import { listPages } from './page-states.ts';
import { readStatus } from './status.ts';
import { wordsIn } from './words/find-words.ts';
import type { Tools } from './worker-tools.ts';

/** Draws what is stored: the number for every tab, and the mark where a tab is not guarded. */
export async function drawToolbar(tools: Tools): Promise<void> {
  const words = wordsIn(await ownLanguage(tools));
  const badge = badgeOfStatus(await readStatus(tools), words);
  await paint(badge);
  const pages = await listPages(tools, null);
  for (const tab of new Set(pages.map((page) => page.tab))) {
    const own = badgeOfTab(
      badge,
      pages.filter((page) => page.tab === tab),
      words,
    );
    // A tab that was closed in between is no error.
    await paint(own, tab).catch(() => undefined);
  }
}

async function paint({ text, colour, title }: Badge, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await browser.action.setBadgeText({ ...where, text });
  await browser.action.setBadgeBackgroundColor({ ...where, color: colour });
  await browser.action.setBadgeTextColor({ ...where, color: '#ffffff' });
  await browser.action.setTitle({ ...where, title });
}
