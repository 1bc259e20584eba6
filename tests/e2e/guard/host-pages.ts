import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { CountLine } from '#extension/background/reports.ts';
import type { PageState } from '#extension/messages.ts';
import { keepSite, servePractice } from '../../support/extension-browser.ts';
import type { PracticeServer, Saved } from '../../support/hosts/practice-host.ts';
import { practiceHosts } from '../../support/hosts/registry.ts';
import { rememberRoots } from '../../support/hosts/salesforce/hands.ts';
import { openPractice } from '../../support/open-practice.ts';
import { type Connected, openExtension } from '../worker/connected-browser.ts';
import { readCounts } from './counted.ts';
import { openTabs } from './open-tabs.ts';
import { keptAwake, untilIdle } from './until-idle.ts';

/** A person's browser with the built extension, in which every practice host answers on its real names. */
export type HostPages = Connected & {
  /** The hosts' own stores, taken together. */
  readonly saved: () => readonly Saved[];
  readonly forget: () => void;
  readonly serverOf: (host: string) => PracticeServer;
  /** A page of a host that has its rules and nothing left to do. */
  readonly open: (url: string) => Promise<Page>;
  /** What the page opened last says of itself. */
  readonly looks: () => Promise<PageState | undefined>;
  /** What the browser has counted and not sent yet. */
  readonly counted: (host: string) => Promise<readonly CountLine[]>;
};

const looksAwake = ['guarding', 'nothing-here', 'not-guarding'];

export async function openHostPages(
  build: string,
  options: Parameters<typeof openExtension>[1] = {},
): Promise<HostPages> {
  const browser = await openExtension(build, { hasTouch: true, keepsSites: true, ...options });
  await browser.context.addInitScript(rememberRoots);
  const servers = new Map<string, PracticeServer>();
  for (const host of practiceHosts) {
    const server = await openPractice(host);
    await servePractice(browser.context, host, server);
    await keepSite(browser.context, host);
    servers.set(host.id, server);
  }
  const { tell, settings } = browser;
  const tabs = await openTabs(settings);
  const looks = async () =>
    (await tabs.only(await tell('pages', { tab: null }))).find(({ frame }) => frame === 0)?.state;
  return {
    ...browser,
    looks,
    saved: () => [...servers.values()].flatMap((server) => server.saved()),
    forget: () => {
      for (const server of servers.values()) server.forget();
    },
    serverOf: (host) => {
      const server = servers.get(host);
      if (server === undefined) throw new Error(`There is no practice host ${host}.`);
      return server;
    },
    open: async (url) => {
      await tabs.begin();
      const page = await browser.context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(url);
      await keptAwake(page, async () => {
        await expect.poll(async () => (await looks())?.looks, { timeout: 15_000 }).toBeOneOf(looksAwake);
        await expect
          .poll(async () => JSON.stringify(await looks()), { timeout: 15_000 })
          .not.toContain('rules-missing');
      });
      await untilIdle(page);
      return page;
    },
    counted: async (host) => (await settings.evaluate(readCounts)).filter((line) => line.host === host),
  };
}
