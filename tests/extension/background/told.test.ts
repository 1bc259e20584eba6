import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { badgeOfStatus, badgeOfTab } from '#extension/background/badge.ts';
import { dateOrderOf } from '#extension/background/date-order.ts';
import { isQuiet, type Notification, showNotices } from '#extension/background/notify.ts';
import { pageRules } from '#extension/background/page-rules.ts';
import { readManaged } from '#extension/background/read-managed.ts';
import { count, linesIn, reportSavedAnyway, sealCounts } from '#extension/background/reports.ts';
import { sendReports } from '#extension/background/send-reports.ts';
import { wordsIn } from '#extension/background/words/find-words.ts';
import { readItem, type StoredItem, settingsItem, writeItem } from '#extension/storage.ts';
import type { Settings, WorkerStatus } from '#extension/worker-door.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { freshPolicy } from '#shared/seams/policy.ts';
import { instant } from '#shared/time/instant.ts';
import { at, directory, seam, template } from '../../support/company.ts';
import { sent } from '../../support/handoffs.ts';
import { connect, type Ground, later, memoryArea, newGround, result, wake } from './world.ts';

const words = wordsIn('en');
const status = (changes: Partial<WorkerStatus>): WorkerStatus => ({
  ...{
    session: { server: 'https://baton.example', me: 'rita', name: 'Rita', company: 'Acme' },
    ended: null,
    asOf: null,
  },
  ...{ isOnline: true, badge: { count: 0, overdue: 0 }, queued: 0, refused: 0 },
  ...changes,
});

describe('the badge', () => {
  it('is the number of my turns, another colour when one is overdue, and empty when there are none', () => {
    const [none, some, late] = [0, 2, 2].map((number, index) =>
      badgeOfStatus(status({ badge: { count: number, overdue: index === 2 ? 1 : 0 } }), words),
    );
    expect([none?.text, some?.text, late?.text]).toEqual(['', '2', '2']);
    expect(some?.colour).not.toBe(late?.colour);
    expect(late?.title).toBe('Baton: 2 wait for you, 1 overdue');
  });

  it('says why when a session ended by itself', () => {
    const badge = badgeOfStatus(status({ session: null, ended: 'You are not signed in here.' }), words);
    expect(badge).toMatchObject({ text: '!', title: 'You are not signed in here.' });
  });

  it('marks a tab that is not guarded, whatever its other frames say', () => {
    const badge = badgeOfStatus(status({ badge: { count: 2, overdue: 0 } }), words);
    const page = { tab: 1, frame: 0, host: 'hubspot', state: { looks: 'guarding' } } as const;
    const frame = { ...page, frame: 3, state: { looks: 'not-guarding', why: 'late' } } as const;
    expect(badgeOfTab(badge, [page], words).text).toBe('2');
    expect(badgeOfTab(badge, [page, frame], words)).toMatchObject({ text: '!2' });
  });
});

describe('notifications', () => {
  // Rita’s team is in New York: at 16:00 in Berlin its day has begun, at 10:00 it has not.
  const open = at('2026-11-23T15:00');
  const closed = at('2026-11-23T09:00');

  async function hold(ground: Ground, handoff: Handoff): Promise<void> {
    await connect(ground);
    const database = await wake(ground).database();
    await database.put('handoffs', handoff);
    await database.put(
      'kept',
      { version: 1, directory, seams: [seam], templates: [template], policy: freshPolicy },
      'setup',
    );
    const event = { type: 'Sent' } as never;
    await database.put('notices', { id: 'held', handoff: handoff.id, event, at: handoff.sentAt });
  }
  async function shownAt(ground: Ground, now: typeof open): Promise<readonly Notification[]> {
    const shown: Notification[] = [];
    ground.now = now;
    await showNotices(wake(ground), async (one) => void shown.push(one));
    return shown;
  }
  const settings = (ground: Ground, changes: Partial<Settings>) =>
    writeItem(ground.areas, settingsItem, { ...settingsItem.fallback, ...changes });

  it('wait for the opening of the person’s team, and come once', async () => {
    const ground = newGround();
    await hold(ground, sent().open);
    expect(await shownAt(ground, closed)).toEqual([]);
    expect(await shownAt(ground, open)).toMatchObject([
      { title: 'A handoff for you', buttons: ['Open', 'Accept…'] },
    ]);
    expect(await shownAt(ground, open)).toEqual([]);
  });

  it('come at any hour when critical, but not in the person’s own quiet hours', async () => {
    const ground = newGround();
    await hold(ground, { ...sent().open, severity: 'critical' });
    await settings(ground, { quietHours: { from: '00:00', to: '23:59' } });
    expect(await shownAt(ground, closed)).toEqual([]);
    await settings(ground, { quietHours: null });
    expect(await shownAt(ground, closed)).toHaveLength(1);
  });

  it('are forgotten when somebody else took it meanwhile, or when nobody wants any', async () => {
    const [taken, unwanted] = [newGround(), newGround()];
    await hold(taken, { ...sent().open, status: 'withdrawn' });
    await hold(unwanted, sent().open);
    await settings(unwanted, { notifies: false });
    expect([await shownAt(taken, open), await shownAt(unwanted, open)]).toEqual([[], []]);
  });

  it('quiet hours go over midnight', () => {
    const clock = (hours: number) => instant(new Date(2026, 10, 23, hours, 30).getTime());
    const night = { from: '18:00', to: '08:00' };
    expect([17, 18, 23, 3, 7, 8].map((hours) => isQuiet(night, clock(hours)))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect([9, 12, 13].map((hours) => isQuiet({ from: '12:00', to: '13:00' }, clock(hours)))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('the rules of a page', () => {
  const wordsOf = (language: string) => ({ language, words: {} as never });

  it('are those a workspace starts with while there is none, and the workspace’s own afterwards', async () => {
    const ground = newGround();
    expect(await pageRules(wake(ground), wordsOf, 'hubspot')).toMatchObject({
      isConnected: false,
      policy: freshPolicy,
      people: [],
    });
    await connect(ground);
    const policy = { ...freshPolicy, version: 4, plainNotes: { nothing: 'warn', unclear: 'off' } } as const;
    const database = await wake(ground).database();
    await database.put('kept', { version: 1, directory, seams: [], templates: [], policy }, 'setup');
    const rules = await pageRules(wake(ground), wordsOf, 'hubspot');
    expect(rules).toMatchObject({
      isConnected: true,
      policy: { version: 4, plainNotes: { nothing: 'warn' } },
    });
    expect(rules.people).toContain('Rita');
  });

  it('name the seams over which a record’s handoff is under way, but not one that was returned or has ended', async () => {
    const ground = newGround();
    await connect(ground);
    const { open: handoff } = sent();
    const { record, seam } = handoff;
    await (await wake(ground).database()).put('handoffs', handoff);
    const found = async (host: string) => (await pageRules(wake(ground), wordsOf, host)).underWay;
    const { host, type, id } = record;
    expect(await found(host)).toEqual([{ host, type, id, seam: seam.id }]);
    expect(await found('elsewhere')).toEqual([]);
    for (const status of ['returned', 'withdrawn', 'confirmed'] as const) {
      await (await wake(ground).database()).put('handoffs', { ...handoff, status });
      expect(await found(host), status).toEqual([]);
    }
  });

  it('leave out a site that the person, IT or the workspace switched off', async () => {
    const ground = newGround();
    await writeItem(ground.areas, settingsItem, { ...settingsItem.fallback, hostsOff: ['zendesk'] });
    const managed = async () => ({ server: null, hostsOff: ['hubspot'], plainNotes: null });
    const rules = await pageRules({ ...wake(ground), managed }, wordsOf, 'hubspot');
    expect([...(rules.policy.hostsOff ?? [])].sort()).toEqual(['hubspot', 'zendesk']);
  });

  it('read dates as the person writes them', () => {
    expect(['en-US', 'en-GB', 'de', 'ja'].map(dateOrderOf)).toEqual(['mdy', 'dmy', 'dmy', 'ymd']);
  });

  it('take from IT what can be read, and leave the rest as it was', () => {
    expect(readManaged({ server: 'http://far.example', hostsOff: ['zendesk'], plainNotes: 'block' })).toEqual(
      {
        ...{ server: null, hostsOff: ['zendesk'], plainNotes: null },
      },
    );
    expect(readManaged(undefined)).toEqual({ server: null, hostsOff: [], plainNotes: null });
  });
});

describe('counts', () => {
  const said = (times: number) => ({
    ...({ kind: 'page-counts', id: `batch-of-${times}`, host: 'hubspot', selectors: '1' } as const),
    counts: [{ surface: 'note', what: 'held', why: null, times }] as const,
  });

  it('are added up in one batch, and sealed under an id of their own', async () => {
    const ground = newGround();
    await count(wake(ground), said(2));
    await count(wake(ground), said(3));
    const database = await wake(ground).database();
    await sealCounts(wake(ground), database);
    expect((await database.getAll('reports')).map(({ isSealed }) => isSealed)).toEqual([false]);
    later(ground, 600_000);
    await sealCounts(wake(ground), database);
    await count(wake(ground), said(1));
    const reports = await database.getAll('reports');
    expect(reports.map(({ isSealed }) => isSealed).sort()).toEqual([false, true]);
    expect(reports.filter(({ isSealed }) => isSealed).flatMap(linesIn)).toMatchObject([
      { surface: 'note', times: 5 },
    ]);
  });

  it('are sent under the same id until the server has answered, and then forgotten', async () => {
    const heard: unknown[] = [];
    let isThere = false;
    const ground = newGround(({ path, input }) => {
      heard.push([path, (input as { id: string }).id]);
      if (!isThere) throw new TypeError('no network');
      return result({ isNew: true });
    });
    await connect(ground);
    await count(wake(ground), said(2));
    await reportSavedAnyway(wake(ground), {
      ...({
        kind: 'saved-anyway',
        id: 'anyway-1',
        surface: 'note',
        record: null,
        verdict: 'nothing',
        seam: null,
      } as const),
      reason: 'The customer waits on the line',
    });
    later(ground, 600_000);
    await sendReports(wake(ground));
    isThere = true;
    await sendReports(wake(ground));
    const [first, ...again] = heard;
    expect(again).toContainEqual(first);
    expect(again).toHaveLength(2);
    expect(await (await wake(ground).database()).count('reports')).toBe(0);
  });
});

describe('a stored item', () => {
  const item: StoredItem<{ readonly name: string }> = {
    ...{
      area: 'local',
      key: 'thing',
      version: 3,
      schema: z.strictObject({ name: z.string() }),
      fallback: { name: '' },
    },
    migrate: (value, version) =>
      version === 1 ? { title: value } : { name: (value as { title: string }).title },
  };
  const areas = () => ({ local: memoryArea(), session: memoryArea() });

  it('is taken on from an older version, step by step', async () => {
    const ours = areas();
    await ours.local.set({ thing: { version: 1, value: 'old' } });
    expect(await readItem(ours, item)).toEqual({ name: 'old' });
  });

  it('reads as its fallback when it is of a newer version, or broken', async () => {
    for (const broken of [
      { version: 4, value: { name: 'new' } },
      { version: 3, value: { name: 7 } },
      'text',
      null,
    ]) {
      const ours = areas();
      await ours.local.set({ thing: broken });
      expect(await readItem(ours, item)).toEqual({ name: '' });
    }
  });
});
