import type { BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import type { CommandBody } from '#extension/worker-door.ts';
import { dealNote, person } from '#server/demo/notes.ts';
import { freshPolicy, type Policy } from '#shared/seams/policy.ts';
import type { TriggerRule } from '#shared/seams/trigger.ts';
import { browserAt } from '../../support/browser-session.ts';
import { servePractice } from '../../support/extension-browser.ts';
import type { PracticeServer, Saved } from '../../support/hosts/practice-host.ts';
import { practiceHosts } from '../../support/hosts/registry.ts';
import { openPractice } from '../../support/open-practice.ts';
import { seenBuild } from '../panel/beside-hubspot.ts';
import { type Connected, openDemo, openExtension, pair } from '../worker/connected-browser.ts';
import { ageCounts, type CountLine, readCounts, wakeWorker } from './counted.ts';

/** Which change asks for which seam, without the template, which is the seam's own. */
export type Rule = Omit<TriggerRule, 'template'>;

export type Bypass = {
  readonly surface: string;
  readonly reason: string;
  readonly seam: { readonly id: string } | null;
  readonly record: { readonly id: string } | null;
};

/** A seller's paired browser with every practice host in it, and an admin who sets the rules of the real server. */
export type RulesDesk = Connected & {
  readonly address: string;
  /** The hosts' own stores, taken together. */
  readonly saved: () => readonly Saved[];
  readonly forget: () => void;
  readonly serverOf: (host: string) => PracticeServer;
  /** Replaces the rules, and waits until this browser goes by them. */
  readonly rule: (rules: readonly Rule[], more?: Partial<Policy>) => Promise<void>;
  readonly switchSeam: (seam: string, mode: string) => Promise<void>;
  /** A page of a host, once it says that it is guarded, or that there is nothing to guard in it yet. */
  readonly open: (url: string) => Promise<Page>;
  /** Sends what is counted and reported now instead of some minutes later. */
  readonly report: () => Promise<void>;
  readonly bypasses: () => Promise<readonly Bypass[]>;
  /** What the browser has counted and not sent yet. */
  readonly counted: (host: string) => Promise<readonly CountLine[]>;
  /** A complete handoff as a draft of this record's form. Answers with its id. */
  readonly draftFor: (record: string) => Promise<string>;
  readonly withdraw: (handoff: string) => Promise<void>;
  readonly statusOf: (handoff: string) => Promise<string | undefined>;
};

const usual: TriggerRule['template'] = { id: 'sales-to-onboarding', version: 1 };
const looksAwake = ['guarding', 'nothing-here', 'not-guarding'];

export async function openRulesDesk(): Promise<RulesDesk> {
  const demo = await openDemo();
  const browser = await openExtension(seenBuild(), { hasTouch: true });
  const servers = await servePracticeHosts(browser.context);
  await pair(browser, demo, 'Mara');
  const admin = browserAt(demo.address);
  const link = /http\S+/.exec(demo.lines.find((one) => one.trim().startsWith('Ada')) ?? '')?.[0] ?? '';
  await admin.submit(new URL(link).pathname, {});
  const { tell, settings } = browser;
  const knownVersion = async () => (await tell('setup', {}))?.policy.version ?? 0;

  return {
    ...browser,
    address: demo.address,
    saved: () => [...servers.values()].flatMap((server) => server.saved()),
    forget: () => {
      for (const server of servers.values()) server.forget();
    },
    serverOf: (host) => {
      const server = servers.get(host);
      if (server === undefined) throw new Error(`There is no practice host ${host}.`);
      return server;
    },
    rule: async (rules, more = {}) => {
      const triggers = rules.map((one) => ({ ...one, template: usual }));
      const policy: Policy = { ...freshPolicy, ...more, triggers };
      const answer = (await admin.tell('seams.savePolicy', { policy })) as {
        readonly ok: boolean;
        readonly value: { readonly version: number };
      };
      expect(answer).toMatchObject({ ok: true });
      await settings.evaluate(wakeWorker);
      await expect.poll(knownVersion, { timeout: 40_000 }).toBe(answer.value.version);
    },
    switchSeam: async (seam, mode) => {
      expect(await admin.tell('seams.switchTo', { seam, mode })).toMatchObject({ ok: true });
      await settings.evaluate(wakeWorker);
      const modeNow = async () => (await tell('setup', {}))?.seams.find(({ id }) => id === seam)?.mode;
      await expect.poll(modeNow, { timeout: 40_000 }).toBe(mode);
    },
    open: async (url) => {
      const before = new Set((await tell('pages', { tab: null })).map(({ tab }) => tab));
      const page = await browser.context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(url);
      const looks = async () =>
        (await tell('pages', { tab: null })).find(({ tab }) => !before.has(tab))?.state;
      await expect.poll(async () => (await looks())?.looks, { timeout: 15_000 }).toBeOneOf(looksAwake);
      await expect.poll(async () => JSON.stringify(await looks())).not.toContain('rules-missing');
      for (let turn = 0; turn < 3; turn += 1) await page.evaluate(untilIdle);
      return page;
    },
    report: async () => {
      await settings.evaluate(ageCounts);
      await settings.evaluate(wakeWorker);
      await expect.poll(async () => (await tell('stored', {})).reports, { timeout: 20_000 }).toBe(0);
    },
    bypasses: async () =>
      ((await admin.ask('guard.bypasses', {})) as { readonly bypasses: readonly Bypass[] }).bypasses,
    counted: async (host) => (await settings.evaluate(readCounts)).filter((line) => line.host === host),
    draftFor: async (record) => {
      const draft = { note: completeNote(), command: crypto.randomUUID(), handoff: crypto.randomUUID() };
      const key = `form ${record} ${usual.id}`;
      await tell('keep-draft', { key, content: { ...draft, mends: null, isWritten: false } });
      return draft.handoff;
    },
    withdraw: async (handoff) => {
      const command = {
        type: 'Withdraw',
        id: crypto.randomUUID(),
        handoff,
        reason: 'The deal is open again',
      };
      expect(await tell('send', { command: command as CommandBody, record: null })).toMatchObject({
        outcome: 'accepted',
      });
      const status = async () => (await tell('handoff', { handoff }))?.handoff.status;
      await expect.poll(status, { timeout: 15_000 }).toBe('withdrawn');
    },
    statusOf: async (handoff) => (await tell('handoff', { handoff }))?.handoff.status,
  };
}

async function servePracticeHosts(context: BrowserContext): Promise<ReadonlyMap<string, PracticeServer>> {
  const servers = new Map<string, PracticeServer>();
  for (const host of practiceHosts) {
    const server = await openPractice(host);
    await servePractice(context, host, server);
    servers.set(host.id, server);
  }
  return servers;
}

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const completeNote = () =>
  dealNote({
    ...{ account: 'Northgate', seats: 40, by: day(6), start: day(20), to: person('ben') },
    sponsor: 'Maria Lopez',
    outcome: 'Northgate plans its Hamburg tours in Larkfield from the start date on',
    nextStep: 'Send Maria the kickoff agenda and two dates for the data import',
    why: 'Dispatching takes 3 people and 2 spreadsheets; the COO wants 1 person by summer',
    success: '80 % of the tours are planned in Larkfield after 90 days',
  });

// Runs in pages, so it uses nothing of this file.
const untilIdle = () => new Promise((resolve) => requestIdleCallback(() => resolve(null)));
