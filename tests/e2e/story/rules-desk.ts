import { expect } from 'vitest';
import type { CommandBody } from '#extension/worker-door.ts';
import { dealNote, person } from '#server/demo/notes.ts';
import type { HostHealth } from '#server/guard/health-store.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { freshPolicy, type Policy } from '#shared/seams/policy.ts';
import type { TriggerRule } from '#shared/seams/trigger.ts';
import { browserAt } from '../../support/browser-session.ts';
import { ageCounts, wakeWorker } from '../guard/counted.ts';
import { type HostPages, openHostPages } from '../guard/host-pages.ts';
import { seenBuild } from '../panel/beside-hubspot.ts';
import { openDemo, pair } from '../worker/connected-browser.ts';
import { sendDeal } from '../worker/deal.ts';

/** Which change asks for which seam, without the template, which is the seam's own. */
export type Rule = Omit<TriggerRule, 'template'>;

export type Bypass = {
  readonly surface: string;
  readonly reason: string;
  readonly seam: { readonly id: string } | null;
  readonly record: { readonly id: string } | null;
};

/** A seller's paired browser with every practice host in it, and an admin who sets the rules of the real server. */
export type RulesDesk = HostPages & {
  readonly address: string;
  /** Replaces the rules, and waits until this browser goes by them. */
  readonly rule: (rules: readonly Rule[], more?: Partial<Policy>) => Promise<void>;
  readonly switchSeam: (seam: string, mode: string) => Promise<void>;
  /** Sends what is counted and reported now instead of some minutes later. */
  readonly report: () => Promise<void>;
  readonly bypasses: () => Promise<readonly Bypass[]>;
  readonly health: (host: string) => Promise<HostHealth>;
  /** A complete handoff as a draft of this record's form. Answers with its id. */
  readonly draftFor: (record: string) => Promise<string>;
  readonly withdraw: (handoff: string) => Promise<void>;
  /** A complete handoff over the seam of closed deals, sent from the desk by the admin. Answers with its id. */
  readonly adminSends: (record: RecordRef) => Promise<string>;
  readonly adminWithdraws: (handoff: string) => Promise<void>;
  readonly statusOf: (handoff: string) => Promise<string | undefined>;
};

const usual: TriggerRule['template'] = { id: 'sales-to-onboarding', version: 1 };

/** `name`: whose browser it is. */
export async function openRulesDesk(name = 'Mara'): Promise<RulesDesk> {
  const demo = await openDemo();
  const browser = await openHostPages(seenBuild());
  await pair(browser, demo, name);
  const admin = browserAt(demo.address);
  const link = /http\S+/.exec(demo.lines.find((one) => one.trim().startsWith('Ada')) ?? '')?.[0] ?? '';
  await admin.submit(new URL(link).pathname, {});
  const adminDoes = async (command: Readonly<Record<string, unknown>>) =>
    expect(await admin.tell('handoffs.execute', { id: crypto.randomUUID(), ...command })).toMatchObject({
      outcome: 'accepted',
    });
  const { tell, settings } = browser;
  const knownVersion = async () => (await tell('setup', {}))?.policy.version ?? 0;

  return {
    ...browser,
    address: demo.address,
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
    report: async () => {
      // A page that has just been closed may still be telling what it counted.
      const left = async () => {
        await settings.evaluate(ageCounts);
        await settings.evaluate(wakeWorker);
        return (await tell('stored', {})).reports;
      };
      await expect.poll(left, { timeout: 20_000 }).toBe(0);
    },
    bypasses: async () =>
      ((await admin.ask('guard.bypasses', {})) as { readonly bypasses: readonly Bypass[] }).bypasses,
    health: async (host) => {
      const { hosts } = (await admin.ask('guard.health', {})) as { readonly hosts: readonly HostHealth[] };
      const found = hosts.find((one) => one.host === host);
      if (found === undefined) throw new Error(`Nothing was counted of ${host}.`);
      return found;
    },
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
      await expect.poll(status, { timeout: 40_000 }).toBe('withdrawn');
    },
    adminSends: async (record) => {
      const command = { ...sendDeal(record.name), record };
      await adminDoes(command);
      return command.handoff;
    },
    adminWithdraws: (handoff) =>
      adminDoes({ type: 'Withdraw', handoff, reason: 'The customer has not signed yet' }),
    statusOf: async (handoff) => (await tell('handoff', { handoff }))?.handoff.status,
  };
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
