import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findListener } from '#server/access/listener.ts';
import { addressOf, trustIn } from '#server/access/proxies.ts';
import { listSessions } from '#server/access/session-store.ts';
import { readEnv } from '#server/env.ts';
import { createWorkspace } from '../../support/workspace.ts';
import { openOffice } from './office.ts';
import { addColleague, letIn } from './people.ts';
import { visitor } from './visitor.ts';

const office = await openOffice();
const said = {
  'x-forwarded-for': '198.51.100.200',
  'x-real-ip': '198.51.100.201',
  forwarded: 'for=198.51.100.202',
};

/** What a request is taken to come from, as the approval page would show it. */
async function seenAt(settings: Readonly<Record<string, string>>, from: string): Promise<string> {
  const app = await office.anotherServer(settings);
  await visitor(app, from).submit(
    '/device/code',
    {},
    { ...said, host: 'evil.test', 'x-forwarded-host': 'evil.test' },
  );
  const { rows } = await office.database.pool.query<{ address: string }>(
    'DELETE FROM device_request RETURNING address',
  );
  return rows[0]?.address ?? '';
}

describe('where a request comes from', () => {
  it('is nobody’s to say when no proxy is named', async () => {
    expect(await seenAt({}, '203.0.113.7')).toBe('203.0.113.7');
    expect(await seenAt({}, '127.0.0.1')).toBe('127.0.0.1');
  });

  it('is said by a named proxy and by nobody else', async () => {
    const settings = { TRUSTED_PROXIES: '10.0.0.0/8, 127.0.0.1' };
    expect(await seenAt(settings, '10.1.2.3')).toBe('198.51.100.200');
    expect(await seenAt(settings, '203.0.113.7')).toBe('203.0.113.7');
  });

  it.each(['all', '10.0.0.0/33', '10.0.0', '::/129', '10.0.0.0/8/8', '10.0.0.0/'])(
    'is a sentence when %s is set',
    (value) => {
      expect(readEnv({ TRUSTED_PROXIES: value })).toMatchObject({
        ok: false,
        reason: [
          { path: 'TRUSTED_PROXIES', sentence: expect.stringMatching(/^TRUSTED_PROXIES must be addresses/) },
        ],
      });
    },
  );
});

/** A request to open a socket, from an address and with what is said about others. */
function upgradeFrom(address: string, forwarded?: string) {
  const request = new IncomingMessage(new Socket());
  Object.defineProperty(request.socket, 'remoteAddress', { value: address });
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return request;
}

describe('where a socket comes from', () => {
  const trusts = trustIn(['10.0.0.0/8', '127.0.0.1', '2001:db8::/32']);

  it.each([
    ['nobody is asked', '203.0.113.7', undefined, '203.0.113.7'],
    ['a stranger is not believed', '203.0.113.7', '198.51.100.200', '203.0.113.7'],
    ['a proxy is believed', '10.1.2.3', '198.51.100.200', '198.51.100.200'],
    [
      'a proxy behind the mapped form of its address, too',
      '::ffff:10.1.2.3',
      '198.51.100.200',
      '198.51.100.200',
    ],
    ['a proxy of the newer kind, too', '2001:db8::5', '198.51.100.200', '198.51.100.200'],
    [
      'a chain is followed as far as it is ours',
      '127.0.0.1',
      '6.6.6.6, 198.51.100.200, 10.9.9.9',
      '198.51.100.200',
    ],
    ['an empty word is none', '10.1.2.3', ' ', '10.1.2.3'],
  ])('%s', (_, from, said, expected) => {
    expect(addressOf(upgradeFrom(from, said), trusts)).toBe(expected);
  });

  it('is what its session shows as its latest use', async () => {
    const person = await addColleague(office, await createWorkspace(office.database.pool), 'Ada', 'member');
    const { token } = await letIn(office, person, 'device');
    office.pass(120_000);
    expect(
      await findListener(office.access, trusts, upgradeFrom('10.1.2.3', '198.51.100.200'), token),
    ).toMatchObject({
      person: person.person,
    });
    const [session] = await listSessions(office.database.pool, person, office.clock.now);
    expect(session?.address).toBe('198.51.100.200');
  });
});

it('builds its links on the address in the settings, whatever a request calls itself', async () => {
  const answer = await visitor(office.app).submit(
    '/device/code',
    {},
    { host: 'evil.test', 'x-forwarded-host': 'evil.test' },
  );
  expect(answer.text).not.toContain('evil');
});
