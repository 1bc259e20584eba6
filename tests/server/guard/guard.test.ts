import { describe, expect, it } from 'vitest';
import type { Role } from '#server/access/role.ts';
import type { CountLine, SavedAnyway } from '#server/guard/read-report.ts';
import { handle } from '#server/handoffs/handle.ts';
import { applyRetention } from '#server/workspaces/retention.ts';
import { instant } from '#shared/time/instant.ts';
import { dayLength } from '#shared/time/local-day.ts';
import { monday, seam } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, sendTo, sent } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';
import { callerOf, gotFrom } from '../people/caller.ts';

const database = await openTestDatabase();
const day = new Date(monday).toISOString().slice(0, 10);

async function open() {
  const workspace = await createWorkspace(database.pool);
  const clock = { now: monday };
  const as = callerOf(database, workspace, clock);
  const device = (person = 'sam') => as(person, 'member', 'device').guard;
  const web = (person: string, role: Role) => as(person, role).guard;
  const health = async (days = 14) => (await web('sue', 'admin').health({ days })).hosts;
  return { workspace, clock, device, web, health };
}

const line: CountLine = {
  ...{ day, host: 'hubspot', selectors: '2026-11', surface: 'note', what: 'held', why: null, times: 2 },
};

describe('a report of counts', () => {
  it('is added up by host and version of the selectors, with the reasons for what could not be seen', async () => {
    const { device, health } = await open();
    const unseen: CountLine = { ...line, what: 'could-not-see', times: 1 };
    const looked: CountLine = { ...line, what: 'looked', times: 9 };
    await device().report({
      id: 'report-1',
      lines: [
        ...[line, { ...line, surface: 'stage', times: 3 }, looked],
        ...([
          { ...unseen, why: 'late' },
          { ...unseen, why: 'threw', times: 4 },
        ] as const),
      ],
    });
    await device('rita').report({ id: 'report-2', lines: [line, { ...line, selectors: '2026-10' }] });
    const none = { looked: 0, clear: 0, observed: 0, warned: 0, held: 0, 'saved-anyway': 0 };
    const couldNotSee = [
      { why: 'threw', times: 4 },
      { why: 'late', times: 1 },
    ];
    expect(await health()).toEqual([
      {
        ...{ host: 'hubspot', selectors: '2026-11', lastSeenAt: monday, couldNotSee },
        times: { ...none, looked: 9, held: 2 + 3 + 2 },
      },
      {
        ...{ host: 'hubspot', selectors: '2026-10', lastSeenAt: monday, couldNotSee: [] },
        times: { ...none, held: 2 },
      },
    ]);
  });

  it('is counted once, however often and at how many doors at once it comes', async () => {
    const { device, health } = await open();
    const report = { id: 'report-1', lines: [line] };
    const answers = await Promise.all(Array.from({ length: 8 }, () => device().report(report)));
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await device().report(report)).toEqual({ isNew: false });
    expect((await health())[0]?.times.held).toBe(2);
  });

  it('is nobody else’s to take away: the same id of another person is another report', async () => {
    const { device, health } = await open();
    for (const person of ['sam', 'rita']) await device(person).report({ id: 'report-1', lines: [line] });
    expect((await health())[0]?.times.held).toBe(4);
  });

  it('comes whole beside others that count the same places in another order', async () => {
    const { device, health } = await open();
    const lines = ['note', 'task', 'stage', 'owner'].map((surface) => ({ ...line, surface }));
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        device().report({ id: `report-${index}`, lines: index % 2 === 0 ? lines : [...lines].reverse() }),
      ),
    );
    expect((await health())[0]?.times.held).toBe(20 * 4 * 2);
  });

  it('says of a page as a whole, too, that it could not be looked at', async () => {
    const { device, health } = await open();
    const whole: CountLine = { ...line, surface: '', what: 'could-not-see', why: 'save-without-editor' };
    await device().report({ id: 'report-1', lines: [line, whole] });
    expect(await health()).toMatchObject([
      { times: { held: 2 }, couldNotSee: [{ why: 'save-without-editor', times: 2 }] },
    ]);
  });

  it('holds no sentence, no word of its own and no day that cannot be', async () => {
    const { device, health } = await open();
    const wrong = [
      { ...line, surface: 'call the customer' },
      { ...line, what: 'read' },
      { ...line, why: 'tired' },
      { ...line, times: -1 },
      { ...line, text: 'Acme' },
    ];
    for (const one of wrong)
      await expect(device().report({ id: 'report-1', lines: [one as never] })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    await device().report({
      id: 'report-2',
      lines: [
        { ...line, day: '1970-01-01' },
        { ...line, day: '2031-01-01' },
      ],
    });
    expect(await health(365)).toEqual([]);
  });
});

describe('what is under way on a record', () => {
  const record = { host: 'hubspot', type: 'deal', id: '4711' };

  it('is the seam of a handoff that was sent and is open, for anybody of the workspace and nobody of another', async () => {
    const { workspace, device } = await open();
    const elsewhere = await open();
    const { host, type, id } = sent().open.record;
    const asked = { host, type, id };
    expect(await device('nobody').underWay(asked)).toEqual({ seams: [] });
    const door = doorAt(database.pool);
    await handle(door, workspace, command(sendTo('rita'), 'sam'));
    expect(await device('nobody').underWay(asked)).toEqual({ seams: [seam.id] });
    expect(await elsewhere.device('sam').underWay(asked)).toEqual({ seams: [] });
    expect(await device('sam').underWay({ ...record, id: 'another' })).toEqual({ seams: [] });
    for (const status of ['returned', 'withdrawn', 'confirmed']) {
      await database.pool.query('UPDATE handoff SET status = $2 WHERE workspace_id = $1', [
        workspace,
        status,
      ]);
      expect(await device('sam').underWay(asked), status).toEqual({ seams: [] });
    }
  });
});

const said: SavedAnyway = {
  ...{ id: 'report-1', surface: 'stage', verdict: 'nothing', seam: seam.id, at: monday - 5_000 },
  reason: ' The customer is on the phone ',
  record: {
    ...{ host: 'hubspot', type: 'deal', id: '4711', name: 'Acme' },
    url: 'https://app.hubspot.com/contacts/1/deal/4711',
  },
};

describe('a note that was saved anyway', () => {
  it('is shown with person, reason, record and time to the owner of the seam and to admins, once', async () => {
    const { device, web } = await open();
    for (const _ of [1, 2]) gotFrom(await device().savedAnyway(said));
    const shown = {
      ...{ id: 'report-1', person: { id: 'sam', name: expect.any(String) }, surface: 'stage' },
      ...{ record: said.record, verdict: 'nothing', seam: { id: seam.id, name: seam.name } },
      ...{ reason: 'The customer is on the phone', at: monday - 5_000 },
    };
    if (seam.owner === null) throw new Error('The practice seam has an owner.');
    for (const guard of [web('nobody', 'admin'), web(seam.owner, 'member')])
      expect(await guard.bypasses({})).toEqual({ bypasses: [shown], next: null });
    expect((await web('rita', 'owner').bypasses({})).bypasses).toEqual([]);
  });

  it('without a seam, or with one that is none, is shown to admins alone', async () => {
    const { device, web } = await open();
    gotFrom(await device().savedAnyway({ ...said, seam: null, record: null }));
    gotFrom(await device().savedAnyway({ ...said, id: 'report-2', seam: 'nowhere' }));
    const { bypasses } = await web('sue', 'admin').bypasses({});
    expect(bypasses.map((one) => one.seam)).toEqual([null, null]);
    expect((await web(seam.owner ?? '', 'member').bypasses({})).bypasses).toEqual([]);
  });

  it.each(['x', 'asdf', '...', ''])('with %j for a reason is refused with a sentence', async (reason) => {
    const { device, web } = await open();
    expect(await device().savedAnyway({ ...said, reason })).toMatchObject({
      ok: false,
      reason: { path: 'reason', sentence: expect.stringContaining('few words') },
    });
    expect((await web('sue', 'admin').bypasses({})).bypasses).toEqual([]);
  });

  it('stands in a list that is paged, the latest first, none twice and none left out', async () => {
    const { device, web } = await open();
    const ids = Array.from({ length: 7 }, (_, index) => `report-${index}`);
    for (const [index, id] of ids.entries())
      gotFrom(await device().savedAnyway({ ...said, id, at: monday - 1_000 * Math.floor(index / 3) }));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<ReturnType<typeof web>['bypasses']>> = await web(
        'sue',
        'admin',
      ).bypasses({
        ...{ after, most: 2 },
      });
      seen.push(...page.bypasses.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual([
      'report-2',
      'report-1',
      'report-0',
      'report-5',
      'report-4',
      'report-3',
      'report-6',
    ]);
  });

  it('was not saved in the future, whatever the clock of the browser says', async () => {
    const { device, web } = await open();
    gotFrom(await device().savedAnyway({ ...said, at: monday + dayLength }));
    expect((await web('sue', 'admin').bypasses({})).bypasses[0]?.at).toBe(monday);
  });
});

it('reasons go when the company lets its closed handoffs go, counts after a year or so', async () => {
  const { workspace, clock, device, web, health } = await open();
  await device().report({ id: 'report-1', lines: [line] });
  gotFrom(await device().savedAnyway(said));
  const asAdmin = callerOf(database, workspace, clock)('sue', 'admin');
  const shown = async () => (await web('sue', 'admin').bypasses({})).bypasses.length;
  clock.now = instant(monday + 31 * dayLength);
  await applyRetention(database.pool, clock.now);
  expect(await shown()).toBe(1);
  await asAdmin.workspaces.keepFor({ days: 30 });
  await applyRetention(database.pool, clock.now);
  expect(await shown()).toBe(0);
  expect(await health(365)).toHaveLength(1);
  await applyRetention(database.pool, instant(monday + 402 * dayLength));
  expect(await health(365)).toEqual([]);
});
