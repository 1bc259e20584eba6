import type { Page } from 'playwright';
import { afterAll, expect } from 'vitest';
import type { TabState } from '#extension/worker-door.ts';
import {
  type ExtensionBrowser,
  keepSite,
  openBrowser,
  servePractice,
} from '../../support/extension-browser.ts';
import type { PracticeHost, PracticeServer } from '../../support/hosts/practice-host.ts';
import { openPractice } from '../../support/open-practice.ts';
import { openTabs } from '../guard/open-tabs.ts';
import { keptAwake, untilIdle } from '../guard/until-idle.ts';

/** Inside of the extension's own page. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** "Follow up." says nothing; this tells who, what and by when. */
export const vague = 'Follow up.';
export const clear = 'Send the redlined MSA to Priya Natarajan by Tue 14 Jan.';

export type GuardedBrowser = ExtensionBrowser & {
  readonly server: PracticeServer;
  /** A page of the host, once the guard says that it looks. */
  readonly open: (url: string) => Promise<Page>;
  /** Waits until the worker has heard from the page opened last that it guards. */
  readonly untilGuarding: () => Promise<void>;
};

/** The production build as it comes, connected to no company, on the host's real names. */
export async function openGuarded(host: PracticeHost): Promise<GuardedBrowser> {
  const server = await openPractice(host);
  const browser = await openBrowser({ hasTouch: true, keepsSites: true });
  await servePractice(browser.context, host, server);
  await keepSite(browser.context, host);
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.id}/options.html`);
  const states = () =>
    own.evaluate(
      () => chrome.runtime.sendMessage({ kind: 'pages', tab: null }) as Promise<readonly TabState[]>,
    );
  const tabs = await openTabs(own);
  let last: Page | null = null;
  const untilGuarding = async () => {
    if (last === null) throw new Error('No page was opened.');
    const isGuarding = async () =>
      (await tabs.only(await states())).some(({ state }) => state.looks === 'guarding');
    await keptAwake(last, () => expect.poll(isGuarding, { interval: 20, timeout: 30_000 }).toBe(true));
    await untilIdle(last);
  };
  return {
    ...browser,
    server,
    untilGuarding,
    open: async (url) => {
      await tabs.begin();
      const page = await browser.context.newPage();
      page.setDefaultTimeout(5_000);
      last = page;
      await page.goto(url);
      return page;
    },
  };
}

export type Cell = {
  readonly surface: string;
  readonly way: string;
  readonly vague: string;
  readonly clear: string;
};

const cells: Cell[] = [];

/** One line a surface and a way, printed with the counts when the file is through. */
export function tell(cell: Cell): void {
  cells.push(cell);
}

afterAll(() => {
  const count = (word: string) => cells.filter((cell) => cell.vague === word || cell.clear === word).length;
  for (const cell of cells) console.log(`${cell.surface} | ${cell.way} | ${cell.vague} | ${cell.clear}`);
  console.log(`${cells.length} cells: ${count('held')} held, ${count('saved once')} saved once`);
});
