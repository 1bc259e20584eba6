import { beforeEach, describe, expect, it } from 'vitest';
import type { Channels } from '#server/delivery/channel.ts';
import {
  breakOff,
  breakOffMidway,
  catchHttp,
  catchMail,
  type HttpAnswer,
  hang,
  withStatus,
} from '../../support/catchers.ts';
import { openTestDatabase } from '../../support/database.ts';
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

/** More than the lease of a message in hand. */
const pastLease = 5 * 60_000;

describe('a channel that fails holds up no other', () => {
  const faults: readonly (readonly [string, HttpAnswer])[] = [
    ['answers 500', withStatus(500)],
    ['hangs', hang],
    ['redirects', withStatus(302, { location: 'https://elsewhere.example.com' })],
    ['breaks off', breakOff],
    ['breaks off midway', breakOffMidway],
    [
      'sends headers and no end',
      (response) => response.writeHead(200, { 'content-length': '9' }).flushHeaders(),
    ],
  ];

  it.each(faults)('when it %s', async (_, answer) => {
    const workspace = await openWorkspace(database);
    const [bad, good, post] = [await catchHttp(), await catchHttp(), await catchMail()];
    bad.answer = answer;
    const patience = new AbortController();
    const [toBad, toGood] = [
      await connect(database, workspace, 'webhook', bad.origin),
      await connect(database, workspace, 'slack', good.origin),
    ];
    const office = openOffice(database, {
      smtpUrl: post.url,
      allowed: [bad.origin, good.origin],
      deadline: () => patience.signal,
    });
    await write(database, workspace, [
      ...Array.from({ length: 8 }, () => postFor('webhook', toBad)),
      postFor('slack', toGood),
      mailFor('rita'),
      mailFor('ravi'),
    ]);
    await office.relay.turn();
    const batches = office.relay.underway();
    const badBatch = batches.get(`${workspace} ${toBad}`);
    await Promise.all([batches.get(`${workspace} ${toGood}`), batches.get(`${workspace} mail`)]);
    expect(good.all).toHaveLength(1);
    expect(post.all).toHaveLength(2);
    await bad.next();
    patience.abort();
    await badBatch;
    const rows = await stored(database, workspace);
    expect(rows.filter(({ lane }) => lane === toBad).map(({ state }) => state)).toEqual(
      Array.from({ length: 8 }, () => 'waiting'),
    );
    expect(rows.filter(({ lane }) => lane !== toBad).every(({ state }) => state === 'sent')).toBe(true);
  });

  it('nor when the mail server is the one that is gone', async () => {
    const workspace = await openWorkspace(database);
    const good = await catchHttp();
    const connection = await connect(database, workspace, 'teams', good.origin);
    const office = openOffice(database, { smtpUrl: 'smtp://127.0.0.1:1', allowed: [good.origin] });
    await write(database, workspace, [mailFor('rita'), postFor('teams', connection)]);
    await office.work();
    expect(good.all).toHaveLength(1);
    const rows = await stored(database, workspace);
    expect(rows.map(({ lane, state }) => [lane, state])).toContainEqual(['mail', 'waiting']);
  });

  it('nor does one bad mailbox hold up the others', async () => {
    const workspace = await openWorkspace(database);
    const post = await catchMail();
    post.refuse = (recipient) => (recipient.startsWith('rita') ? { code: 550, words: 'no such user' } : null);
    const office = openOffice(database, { smtpUrl: post.url });
    await write(database, workspace, [mailFor('rita'), mailFor('ravi'), mailFor('rita'), mailFor('ravi')]);
    await office.work();
    expect(post.all).toHaveLength(2);
    const states = (await stored(database, workspace)).map(({ person, state }) => `${person} ${state}`);
    expect(states).toEqual(['ravi sent', 'ravi sent', 'rita failed', 'rita failed']);
  });
});

describe('a server that dies', () => {
  /** It hands the message over, and is gone before it can write that down. */
  const dying = (real: Channels): Channels => ({
    ...real,
    webhook: {
      ...real.webhook,
      send: async (message) => {
        await real.webhook.send(message);
        return new Promise(() => undefined);
      },
    },
  });

  it('between sending and marking sends at most twice, under the same id, and loses nothing', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchHttp();
    const connection = await connect(database, workspace, 'webhook', catcher.origin);
    const clock = clockAt(noon);
    const allowed = [catcher.origin];
    await write(
      database,
      workspace,
      Array.from({ length: 4 }, () => postFor('webhook', connection)),
    );
    const killed = openOffice(database, { clock, allowed, channels: dying });
    await killed.relay.turn();
    for (let arrived = 0; arrived < 4; arrived += 1) await catcher.next();
    const heir = openOffice(database, { clock, allowed });
    await heir.work();
    expect(catcher.all).toHaveLength(4);
    clock.pass(pastLease);
    await heir.work();
    await heir.work();
    const times = Map.groupBy(catcher.all, ({ headers }) => headers['webhook-id']);
    expect([...times.values()].map((copies) => copies.length)).toEqual([2, 2, 2, 2]);
    expect((await stored(database, workspace)).map(({ state }) => state)).toEqual(
      Array.from({ length: 4 }, () => 'sent'),
    );
  });

  it('before sending loses nothing either', async () => {
    const workspace = await openWorkspace(database);
    const post = await catchMail();
    const clock = clockAt(noon);
    await write(database, workspace, [mailFor('rita')]);
    const stuck = { atOnce: 1, spacedFor: 0, send: () => new Promise<never>(() => undefined) };
    await openOffice(database, { clock, channels: (real) => ({ ...real, mail: stuck }) }).relay.turn();
    clock.pass(pastLease);
    await openOffice(database, { clock, smtpUrl: post.url }).work();
    expect(post.all).toHaveLength(1);
  });

  it('slowly, and wakes up when another has taken over, takes back nothing of what that one wrote', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchHttp();
    const connection = await connect(database, workspace, 'webhook', catcher.origin);
    const clock = clockAt(noon);
    const { promise: wakes, resolve: wake } = Promise.withResolvers<void>();
    const asleep = (real: Channels): Channels => ({
      ...real,
      webhook: {
        ...real.webhook,
        send: async () => {
          await wakes;
          return { kind: 'never', answer: 'I slept.' };
        },
      },
    });
    await write(database, workspace, [postFor('webhook', connection)]);
    const slow = openOffice(database, { clock, channels: asleep });
    await slow.relay.turn();
    clock.pass(pastLease);
    catcher.answer = withStatus(400);
    await openOffice(database, { clock, allowed: [catcher.origin] }).work();
    wake();
    await Promise.all(slow.relay.underway().values());
    expect(await stored(database, workspace)).toMatchObject([
      { state: 'waiting', answer: 'It refuses the message (400).' },
    ]);
  });
});

it('shows the last tries with their answers, and no word of a note', async () => {
  const workspace = await openWorkspace(database);
  const catcher = await catchHttp();
  const connection = await connect(database, workspace, 'webhook', catcher.origin);
  const office = openOffice(database, { allowed: [catcher.origin] });
  catcher.answer = (response) => response.writeHead(500).end('Priya signs');
  await write(database, workspace, [postFor('webhook', connection)]);
  await office.work();
  const { rows } = await database.pool.query('SELECT * FROM delivery_attempt WHERE workspace_id = $1', [
    workspace,
  ]);
  expect(rows).toMatchObject([{ attempt: 1, outcome: 'again', answer: 'It does not work just now (500).' }]);
  expect(JSON.stringify(rows)).not.toContain('Priya');
});
