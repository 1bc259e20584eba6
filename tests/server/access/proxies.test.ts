import { describe, expect, it } from 'vitest';
import { readEnv } from '#server/env.ts';
import { openOffice } from './office.ts';
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

it('builds its links on the address in the settings, whatever a request calls itself', async () => {
  const answer = await visitor(office.app).submit(
    '/device/code',
    {},
    { host: 'evil.test', 'x-forwarded-host': 'evil.test' },
  );
  expect(answer.text).not.toContain('evil');
});
