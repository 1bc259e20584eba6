import { beforeEach, describe, expect, it } from 'vitest';
import { again, type Channel, sent } from '#server/delivery/channel.ts';
import { claimParcels } from '#server/delivery/outgoing-store.ts';
import { instant } from '#shared/time/instant.ts';
import { catchHttp, catchMail, withStatus } from '../../support/catchers.ts';
import { at } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { facts } from './facts.ts';
import {
  clockAt,
  connect,
  mailFor,
  noon,
  openOffice,
  openWorkspace,
  postFor,
  stored,
  write,
} from './practice.ts';

const database = await openTestDatabase();
beforeEach(() => database.pool.query('TRUNCATE outgoing, delivery_attempt'));
const minute = 60_000;

const reminder = (person: string, handoff: string) =>
  mailFor(person, {
    kind: 'reminder',
    isReminder: true,
    facts: facts({ wording: 'mend-reminder', handoff }),
  });

describe('sending', () => {
  it('sends what is due, marks it, and tells the timeline that the receiver was told', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchMail();
    const office = openOffice(database, { smtpUrl: catcher.url });
    await write(database, workspace, [mailFor('rita')]);
    await office.work();
    await office.work();
    expect((await catcher.next()).to).toEqual(['rita@example.test']);
    expect(catcher.all).toHaveLength(1);
    const [row] = await stored(database, workspace);
    expect(row).toMatchObject({ state: 'sent', attempts: 1, answer: 'Taken by the mail server.' });
    expect(office.records).toMatchObject([{ outcome: 'delivered', handoff: 'h-1', person: 'rita' }]);
  });

  it('sends nothing before its time', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchMail();
    const office = openOffice(database, { smtpUrl: catcher.url });
    await write(database, workspace, [mailFor('rita', { notBefore: instant(noon + 1) })]);
    await office.work();
    expect(await stored(database, workspace)).toMatchObject([{ state: 'waiting', attempts: 0 }]);
    office.clock.pass(1);
    await office.work();
    expect(catcher.all).toHaveLength(1);
  });

  it('keeps what is late for the receiver’s next opening, and does not call that a try', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchMail();
    const saturday = clockAt(at('2026-11-28T15:00'));
    const office = openOffice(database, { smtpUrl: catcher.url, clock: saturday });
    await write(database, workspace, [mailFor('rita', { hoursTeam: 'onboarding' })]);
    await office.work();
    expect(catcher.all).toEqual([]);
    expect(await stored(database, workspace)).toMatchObject([
      { state: 'waiting', attempts: 0, next: at('2026-11-30T14:00') },
    ]);
  });

  it('sends what may leave at any hour on a Saturday, too', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchMail();
    const office = openOffice(database, { smtpUrl: catcher.url, clock: clockAt(at('2026-11-28T15:00')) });
    await write(database, workspace, [mailFor('rita', { facts: facts({ severity: 'critical' }) })]);
    await office.work();
    expect(catcher.all).toHaveLength(1);
  });

  it('does not ask for what has been done meanwhile, and keeps quiet about that', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchMail();
    const office = openOffice(database, { smtpUrl: catcher.url });
    const turn = facts({ isOfTheirTurn: true });
    await write(database, workspace, [mailFor('rita', { facts: turn }), mailFor('ravi', { facts: turn })]);
    await database.pool.query(`INSERT INTO waiting VALUES ($1, 'ravi', 'h-1')`, [workspace]);
    await office.work();
    await office.work();
    expect(catcher.all.map(({ to }) => to)).toEqual([['ravi@example.test']]);
    expect(office.records.map(({ outcome, person }) => [outcome, person])).toEqual([['delivered', 'ravi']]);
  });

  it('makes one mail of the reminders of one person, and one each of different people', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchMail();
    const office = openOffice(database, { smtpUrl: catcher.url });
    await write(database, workspace, [
      reminder('rita', 'h-1'),
      reminder('rita', 'h-2'),
      reminder('ravi', 'h-3'),
    ]);
    await write(database, workspace, [mailFor('rita')]);
    await office.work();
    expect(catcher.all.map(({ to }) => to[0]).sort()).toEqual([
      'ravi@example.test',
      'rita@example.test',
      'rita@example.test',
    ]);
    const bundle = catcher.all.find(({ raw }) => raw.includes('2 handoffs still wait for you'));
    expect(bundle?.raw).toContain('/handoffs/h-1');
    expect(bundle?.raw).toContain('/handoffs/h-2');
    const states = (await stored(database, workspace)).map(({ state }) => state);
    expect(states).toEqual(['sent', 'sent', 'sent', 'sent']);
  });

  it('keeps together what left together once, under one id', async () => {
    const workspace = await openWorkspace(database);
    const clock = clockAt(noon);
    const ids: string[] = [];
    const failing: Channel = {
      ...{ atOnce: 1, spacedFor: 0 },
      send: async ({ id, facts: all }) => {
        ids.push(`${id} ${all.length}`);
        return again('Not now.', false);
      },
    };
    const office = openOffice(database, { clock, channels: (real) => ({ ...real, mail: failing }) });
    await write(database, workspace, [reminder('rita', 'h-1'), reminder('rita', 'h-2')]);
    await office.work();
    clock.pass(5_000);
    await write(database, workspace, [reminder('rita', 'h-3')]);
    await office.work();
    await office.work();
    const [first = '', ...later] = ids;
    expect(first).toMatch(/ 2$/);
    expect(later.filter((id) => id === first)).toHaveLength(1);
    expect(later.filter((id) => id.endsWith(' 1'))).toHaveLength(1);
  });
});

describe('when it does not work', () => {
  it('tries again, later each time, and gives up after more than a day, in the timeline', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchHttp();
    catcher.answer = withStatus(400);
    const connection = await connect(database, workspace, 'webhook', catcher.origin);
    const office = openOffice(database, { allowed: [catcher.origin] });
    await write(database, workspace, [postFor('webhook', connection)]);
    const waits: number[] = [];
    for (let tries = 0; tries < 30; tries += 1) {
      await office.work();
      const [row] = await stored(database, workspace);
      if (row?.state !== 'waiting') break;
      const wait = row.next - office.clock.now();
      waits.push(wait);
      office.clock.pass(wait);
    }
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(waits.reduce((all, one) => all + one, 0)).toBeGreaterThan(24 * 60 * minute);
    expect(catcher.all).toHaveLength(waits.length + 1);
    expect(new Set(catcher.all.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    await office.work();
    expect(office.records).toMatchObject([{ outcome: 'failed', answer: 'It refuses the message (400).' }]);
  });

  it('waits as long as the other side asks for', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchHttp();
    catcher.answer = withStatus(429, { 'retry-after': '600' });
    const connection = await connect(database, workspace, 'slack', catcher.origin);
    const office = openOffice(database, { allowed: [catcher.origin] });
    await write(database, workspace, [postFor('slack', connection)]);
    await office.work();
    expect(await stored(database, workspace)).toMatchObject([{ next: noon + 600_000 }]);
    office.clock.pass(599_000);
    await office.work();
    expect(catcher.all).toHaveLength(1);
  });

  it('lets a lane rest after trouble, then tries it with one message', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchHttp();
    catcher.answer = withStatus(500);
    const connection = await connect(database, workspace, 'webhook', catcher.origin);
    const office = openOffice(database, { allowed: [catcher.origin] });
    await write(
      database,
      workspace,
      Array.from({ length: 20 }, () => postFor('webhook', connection)),
    );
    await office.work();
    const tried = catcher.all.length;
    expect(tried).toBeLessThanOrEqual(4);
    await office.work();
    expect(catcher.all).toHaveLength(tried);
    office.clock.pass(minute);
    await office.work();
    expect(catcher.all).toHaveLength(tried + 1);
    catcher.answer = (response) => response.end();
    for (let turns = 0; turns < 4; turns += 1) {
      office.clock.pass(20 * minute);
      await office.work();
    }
    expect((await stored(database, workspace)).every(({ state }) => state === 'sent')).toBe(true);
  });

  it('does not count as a try what was only kept back', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchHttp();
    catcher.answer = withStatus(503);
    const connection = await connect(database, workspace, 'webhook', catcher.origin);
    const office = openOffice(database, { allowed: [catcher.origin] });
    await write(
      database,
      workspace,
      Array.from({ length: 10 }, () => postFor('webhook', connection)),
    );
    await office.work();
    const attempts = (await stored(database, workspace)).reduce((all, row) => all + row.attempts, 0);
    expect(attempts).toBe(catcher.all.length);
  });

  it('says that nobody was told when the person has left since', async () => {
    const workspace = await openWorkspace(database);
    const office = openOffice(database, { smtpUrl: 'smtp://127.0.0.1:1' });
    await write(database, workspace, [mailFor('rita'), mailFor('stranger')]);
    await database.pool.query('UPDATE person SET active = false WHERE workspace_id = $1', [workspace]);
    await office.work();
    await office.work();
    expect(office.records.map(({ outcome, answer }) => [outcome, answer])).toEqual([
      ['nobody', expect.stringContaining('not active here any more')],
      ['nobody', expect.stringContaining('not active here any more')],
    ]);
  });

  it('keeps quiet about what an admin switched off', async () => {
    const workspace = await openWorkspace(database);
    const connection = await connect(database, workspace, 'webhook', 'https://hooks.example.com');
    const office = openOffice(database);
    await write(database, workspace, [postFor('webhook', connection)]);
    await database.pool.query('UPDATE connection SET active = false WHERE workspace_id = $1', [workspace]);
    await office.work();
    await office.work();
    expect(await stored(database, workspace)).toMatchObject([{ state: 'failed' }]);
    expect(office.records).toEqual([]);
  });

  it('lets a poison row stop nothing: it fails, is told of, and the rest leave', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchMail();
    const office = openOffice(database, { smtpUrl: catcher.url });
    await write(database, workspace, [
      mailFor('rita', { facts: { secret: 'note text' } as never }),
      mailFor('ravi', { facts: [] as never }),
      mailFor('rita'),
      mailFor('ravi'),
    ]);
    await office.work();
    await office.work();
    expect(catcher.all).toHaveLength(2);
    const failed = office.records.filter(({ outcome }) => outcome === 'failed');
    expect(failed).toHaveLength(2);
    expect(JSON.stringify(failed)).not.toContain('note text');
  });

  it('tells a timeline again when it could not be told', async () => {
    const workspace = await openWorkspace(database);
    let isBroken = true;
    const record = async () => {
      if (isBroken) throw new Error('not now');
    };
    const office = openOffice(database, { record });
    await write(database, workspace, [
      mailFor('rita', { channel: 'none', lane: 'none', unreached: 'no-channel' }),
    ]);
    await office.work();
    expect(office.records).toEqual([]);
    isBroken = false;
    office.clock.pass(3 * minute);
    await office.work();
    expect(office.records).toMatchObject([{ outcome: 'nobody', channel: 'none' }]);
    office.clock.pass(3 * minute);
    await office.work();
    expect(office.records).toHaveLength(1);
  });
});

describe('several servers', () => {
  it('send each message once between them', async () => {
    const workspace = await openWorkspace(database);
    const seen: string[] = [];
    const counting: Channel = {
      ...{ atOnce: 5, spacedFor: 0 },
      send: async ({ id }) => {
        seen.push(id);
        return sent('Taken.');
      },
    };
    const clock = clockAt(noon);
    const offices = [1, 2, 3].map(() =>
      openOffice(database, { clock, channels: (real) => ({ ...real, mail: counting }) }),
    );
    const people = Array.from({ length: 300 }, (_, index) => mailFor(index % 2 ? 'rita' : 'ravi'));
    await write(database, workspace, people);
    while ((await stored(database, workspace)).some(({ state }) => state === 'waiting')) {
      await Promise.all(offices.map(({ work }) => work()));
    }
    expect(seen).toHaveLength(300);
    expect(new Set(seen).size).toBe(300);
  });

  it('make one bundle of a person’s reminders, also when another server is just taking the first', async () => {
    const workspace = await openWorkspace(database);
    await write(
      database,
      workspace,
      Array.from({ length: 6 }, (_, index) => reminder('rita', `h-${index}`)),
    );
    const claim = async () => {
      const parcels = await claimParcels(database.pool, {
        ...{ now: noon, takenUntil: instant(noon + minute), most: 100, lanes: {} },
        channels: { mail: 25, slack: 1, teams: 1, webhook: 25 },
      });
      return parcels.map(({ rows }) => rows.length);
    };
    const other = await database.pool.connect();
    try {
      await other.query('BEGIN');
      await other.query('SELECT FROM outgoing WHERE workspace_id = $1 ORDER BY id LIMIT 1 FOR UPDATE', [
        workspace,
      ]);
      expect(await claim()).toEqual([]);
    } finally {
      await other.query('ROLLBACK');
      other.release();
    }
    expect((await Promise.all([claim(), claim(), claim()])).flat()).toEqual([6]);
  });
});

it('gives back what it can’t send while it still holds it, rather than let another send it as well', async () => {
  const workspace = await openWorkspace(database);
  const clock = clockAt(noon);
  const slow: Channel = {
    ...{ atOnce: 1, spacedFor: 0 },
    send: async () => {
      clock.pass(40_000);
      return sent('Taken.');
    },
  };
  const office = openOffice(database, { clock, channels: (real) => ({ ...real, mail: slow }) });
  await write(
    database,
    workspace,
    Array.from({ length: 5 }, () => mailFor('rita')),
  );
  await office.work();
  const rows = await stored(database, workspace);
  expect(rows.map(({ state, attempts }) => `${state} ${attempts}`).sort()).toEqual([
    ...['sent 1', 'sent 1', 'waiting 0', 'waiting 0', 'waiting 0'],
  ]);
});

it('stops without losing what it had in hand', async () => {
  const workspace = await openWorkspace(database);
  const catcher = await catchMail();
  const office = openOffice(database, { smtpUrl: catcher.url });
  await write(
    database,
    workspace,
    Array.from({ length: 20 }, () => mailFor('rita')),
  );
  await office.relay.turn();
  await office.relay.stop();
  const rows = await stored(database, workspace);
  expect(rows.filter(({ state }) => state === 'sent')).toHaveLength(catcher.all.length);
  const next = openOffice(database, { smtpUrl: catcher.url });
  await next.work();
  expect(catcher.all).toHaveLength(20);
});
