import { describe, expect, it } from 'vitest';
import {
  addConnection,
  lastDeliveries,
  listConnections,
  removeConnection,
  switchConnection,
} from '#server/delivery/connection-store.ts';
import { type GivenConnection, readConnection } from '#server/delivery/read-connection.ts';
import { mailSettingsOf } from '#server/delivery/settings.ts';
import { forgetSettled, oldestWaitingFor } from '#server/delivery/settled-store.ts';
import { readEnv } from '#server/env.ts';
import { instant } from '#shared/time/instant.ts';
import { catchHttp } from '../../support/catchers.ts';
import { openTestDatabase } from '../../support/database.ts';
import { mailFor, noon, openOffice, openWorkspace, postFor, stored, write } from './practice.ts';

const database = await openTestDatabase();
const { pool } = database;

const secretPath = '/services/T000/B000/secretsecret';

const given = (input: object = {}): GivenConnection => {
  const read = readConnection(
    { channel: 'webhook', name: 'Our own', url: `https://hooks.example.com${secretPath}`, ...input },
    [],
  );
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read.value;
};

describe('a connection', () => {
  it('shows where it goes as far as the host, and never its address or its key again', async () => {
    const workspace = await openWorkspace(database);
    const { id, signingKey } = await addConnection(pool, workspace, given());
    expect(signingKey).toMatch(/^whsec_[\w+/]{43}=$/);
    const list = await listConnections(pool, workspace);
    expect(list).toEqual([
      {
        ...{ id, channel: 'webhook', name: 'Our own', host: 'hooks.example.com', teams: [] },
        ...{ hears: 'everything', showsNote: false, active: true },
      },
    ]);
    expect(JSON.stringify(list)).not.toContain('secretsecret');
  });

  it('of another workspace is not there to be listed, switched or removed', async () => {
    const [mine, theirs] = [await openWorkspace(database), await openWorkspace(database)];
    const { id } = await addConnection(pool, theirs, given());
    expect(await listConnections(pool, mine)).toEqual([]);
    expect(await switchConnection(pool, mine, id, false)).toBe(false);
    expect(await removeConnection(pool, mine, id)).toBe(false);
    expect(await listConnections(pool, theirs)).toHaveLength(1);
  });

  it('that is switched off sends nothing late when it is switched on again', async () => {
    const workspace = await openWorkspace(database);
    const { id } = await addConnection(pool, workspace, given());
    await write(database, workspace, [postFor('webhook', id), mailFor('rita')]);
    await switchConnection(pool, workspace, id, false);
    await switchConnection(pool, workspace, id, true);
    expect((await stored(database, workspace)).map(({ lane, state }) => [lane === id, state])).toEqual(
      expect.arrayContaining([
        [true, 'failed'],
        [false, 'waiting'],
      ]),
    );
  });

  it('leaves nothing of its secrets behind when it is removed', async () => {
    const workspace = await openWorkspace(database);
    const { id } = await addConnection(pool, workspace, given());
    expect(await removeConnection(pool, workspace, id)).toBe(true);
    const { rows } = await pool.query('SELECT FROM connection_secret WHERE workspace_id = $1', [workspace]);
    expect(rows).toEqual([]);
  });

  it('shows its last deliveries with their answers', async () => {
    const workspace = await openWorkspace(database);
    const catcher = await catchHttp();
    const url = new URL(`${catcher.origin}/hook`);
    const { id } = await addConnection(pool, workspace, { ...given(), url });
    await write(database, workspace, [postFor('webhook', id)]);
    await openOffice(database, { allowed: [catcher.origin] }).work();
    expect(await lastDeliveries(pool, workspace, id)).toMatchObject([
      { handoff: 'h-1', kind: 'asked-to-accept', attempt: 1, outcome: 'sent', answer: 'Taken (200).' },
    ]);
    expect(await lastDeliveries(pool, workspace, null)).toEqual([]);
  });

  it.each([
    [{ channel: 'fax' }, 'channel'],
    [{ name: ' ' }, 'name'],
    [{ url: 'http://hooks.example.com' }, 'url'],
    [{ url: 'https://127.0.0.1' }, 'url'],
    [{ url: { href: 'https://hooks.example.com' } }, 'url'],
    [{ teams: 'all' }, 'teams'],
  ])('is refused whole, naming what is wrong (%j)', (changes, path) => {
    const read = readConnection(
      { channel: 'slack', name: 'x', url: 'https://hooks.example.com', ...changes },
      [],
    );
    expect(read.ok ? [] : read.reason.map((problem) => problem.path)).toEqual([path]);
  });

  it.each([[null], [undefined], ['text'], [[]], [{ __proto__: { channel: 'slack' } }]])(
    'is not made of %j',
    (input) => expect(readConnection(input, []).ok).toBe(false),
  );
});

describe('what has left', () => {
  it('is forgotten after a while, when its timeline has heard of it; what waits never is', async () => {
    const workspace = await openWorkspace(database);
    await write(database, workspace, [
      mailFor('rita', { kind: 'accepted' }),
      mailFor('ravi', { kind: 'accepted', notBefore: instant(noon + 1) }),
      mailFor('ravi', { channel: 'none', lane: 'none', unreached: 'no-channel' }),
    ]);
    await pool.query(
      `UPDATE outgoing SET state = 'sent', settled_at = to_timestamp($2 / 1000.0) WHERE workspace_id = $1 AND person_id = 'rita'`,
      [workspace, noon],
    );
    await forgetSettled(pool, instant(noon + 1));
    expect((await stored(database, workspace)).map(({ state }) => state)).toEqual(['nobody', 'waiting']);
  });

  it('says how long the oldest has waited', async () => {
    await pool.query('TRUNCATE outgoing');
    expect(await oldestWaitingFor(pool, noon)).toBe(0);
    await write(database, await openWorkspace(database), [mailFor('rita')]);
    expect(await oldestWaitingFor(pool, instant(noon + 7_000))).toBe(7_000);
  });
});

describe('the settings of mail', () => {
  it('are none until a mail server is named', () => {
    expect(mailSettingsOf({}, 'https://baton.example.test')).toBeNull();
  });

  it('let mail come from the host people see when nobody is named', () => {
    expect(mailSettingsOf({ smtpUrl: 'smtp://mail' }, 'https://baton.example.test:8443')?.from).toEqual({
      name: 'Baton',
      address: 'baton@baton.example.test',
    });
  });

  it.each([
    ['Baton <baton@example.com>', { name: 'Baton', address: 'baton@example.com' }],
    ['"Baton, at Acme" <baton@example.com>', { name: 'Baton, at Acme', address: 'baton@example.com' }],
    ['baton@example.com', { name: '', address: 'baton@example.com' }],
  ])('read %j', (text, from) => {
    const env = readEnv({ MAIL_FROM: text });
    expect(env.ok && env.value.mailFrom).toEqual(from);
  });

  it.each([
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'a@b.test\r\nBcc: c@d.test'],
    ['MAIL_FROM', 'a@b.test, c@d.test'],
    ['SMTP_URL', 'http://mail.example.com'],
    ['WEBHOOK_ALLOW', 'http://127.0.0.1:9000/path'],
    ['WEBHOOK_ALLOW', 'everything'],
  ])('refuse %s %j with a sentence that names it', (variable, value) => {
    const env = readEnv({ [variable]: value });
    expect(env.ok ? [] : env.reason.map(({ path }) => path)).toEqual([variable]);
  });
});
