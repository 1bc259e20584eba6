import cookie from '@fastify/cookie';
import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mostCallsAtOnce } from '#server/access/pace.ts';
import { addProcedures, longestCall, mostInBatch } from '#server/access/procedure-routes.ts';
import { publicProcedure, router } from '#server/trpc.ts';
import { openOffice } from './office.ts';
import { addColleague, addCompany, letIn } from './people.ts';
import { type Answer, visitor } from './visitor.ts';

const office = await openOffice();
const acme = await addCompany(office, 'Acme');
const ada = await addColleague(office, acme, 'Ada', 'admin');
const browser = visitor(office.app);
browser.cookies.set('baton', (await letIn(office, ada, 'web')).token);

const json = { 'content-type': 'application/json', origin: 'http://baton.test' };
const post = (
  payload: string,
  headers: Readonly<Record<string, string>> = json,
  url = '/trpc/access.changeRole',
) => browser.send({ method: 'POST', url, payload, headers });

const isPlain = (answer: Answer) =>
  !/\bat .*\.(ts|mjs|js):\d+|node_modules|SyntaxError|select |insert /i.test(answer.text);

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

describe('a call', () => {
  it.each([
    ['an operator object', '{"person":{"$ne":null},"role":"member"}'],
    ['an array', '["a"]'],
    ['an array for a text', '{"person":["a"],"role":"member"}'],
    ['nothing', ''],
    ['null', 'null'],
    ['undefined', '{"role":"member"}'],
    ['a number', '7'],
    ['extra keys', '{"person":"a","role":"member","workspace":"b"}'],
    ['__proto__', '{"person":"a","role":"member","__proto__":{"role":"admin"}}'],
    ['a constructor', '{"constructor":{"prototype":{"role":"admin"}}}'],
    ['a NUL byte', '{"person":"a\\u0000","role":"member"}'],
    ['half a character', '{"person":"\\ud800","role":"member"}'],
    ['an unknown role', '{"person":"a","role":"root"}'],
    ['a long id', JSON.stringify({ person: 'a'.repeat(1_000), role: 'member' })],
    ['deep arrays', nested(60_000, '[', ']')],
    ['deep objects', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`],
    ['broken JSON', '{"person":'],
    ['no JSON', 'person=a'],
  ])('with %s is answered with 400', async (_what, payload) => {
    const answer = await post(payload);
    expect(answer.status).toBe(400);
    expect(isPlain(answer)).toBe(true);
  });

  it.each([
    ['a NUL byte', '{"id":"a\\u0000"}'],
    ['a NUL byte in a name', '{"a\\u0000":1}'],
    ['half a character', '{"id":["\\udc00"]}'],
    ['deep objects', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`],
    ['arrays 61 deep', nested(61, '[', ']')],
  ])('with %s is answered with 400 also where anything is read', async (_what, payload) => {
    const answer = await post(payload, json, '/trpc/handoffs.execute');
    expect(answer.status).toBe(400);
    expect(isPlain(answer)).toBe(true);
  });

  it('says where its input is wrong, in a sentence', async () => {
    expect((await post('{"person":"","role":"root"}')).json()).toMatchObject({
      error: {
        message: expect.stringContaining('could not be read'),
        data: {
          problems: [
            { path: 'person', sentence: 'Name one by its id.' },
            { path: 'role', sentence: 'A role is one of member, lead, owner, admin.' },
          ],
        },
      },
    });
  });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/octet-stream', 415],
    ['application/json5', 415],
    ['application/json; charset=utf-8', 200],
  ])('as %s is answered with %i', async (type, status) => {
    const answer = await post(JSON.stringify({ person: 'nobody', role: 'member' }), {
      ...json,
      'content-type': type,
    });
    expect(answer.status).toBe(status);
    expect(isPlain(answer)).toBe(true);
  });

  it('that is too large is answered with 413', async () => {
    expect((await post(JSON.stringify({ person: 'a'.repeat(longestCall) }))).status).toBe(413);
  });

  it.each(['https://evil.test', 'null', '', 'http://baton.test.evil.test', 'chrome-extension://abc'])(
    'with a cookie from %j does nothing',
    async (origin) => {
      const { origin: _ours, ...others } = json;
      const answer = await post('{}', origin === '' ? others : { ...others, origin }, '/trpc/access.signOut');
      expect(answer.status).toBe(403);
      expect((await browser.ask('access.me')).status).toBe(200);
    },
  );

  it('that changes something is not made by opening an address', async () => {
    expect((await browser.open('/trpc/access.signOut')).status).toBe(405);
    expect((await browser.ask('access.me')).status).toBe(200);
  });

  it.each([
    '/trpc/nothing',
    '/trpc/access',
    '/trpc/__proto__',
    '/trpc/access.__proto__',
    '/trpc/constructor.call',
    '/trpc/',
  ])('of %s finds nothing', async (url) => {
    for (const answer of [await browser.open(url), await post('{}', json, url)]) {
      expect(answer.status).toBe(404);
      expect(isPlain(answer)).toBe(true);
    }
  });
});

describe('a batch', () => {
  const batch = (many: number) =>
    browser.open(`/trpc/${Array.from({ length: many }, () => 'access.me').join(',')}?batch=1`);

  it('may hold twenty calls and no more', async () => {
    expect((await batch(mostInBatch)).json()).toHaveLength(mostInBatch);
    expect((await batch(mostInBatch + 1)).status).toBe(400);
    expect((await batch(800)).status).toBe(400);
  });
});

describe('a session', () => {
  it('that asks without end is told to wait, and nobody else is', async () => {
    const busy = visitor(office.app);
    busy.cookies.set('baton', (await letIn(office, ada, 'web')).token);
    const twenty = `/trpc/${Array.from({ length: mostInBatch }, () => 'access.me').join(',')}?batch=1`;
    for (let asked = 0; asked < mostCallsAtOnce; asked += mostInBatch)
      expect((await busy.open(twenty)).status).toBe(200);
    const over = await busy.ask('access.me');
    expect([over.status, over.headers['retry-after']]).toEqual([429, '1']);
    expect(over.text).toContain('Wait a moment');
    expect((await busy.open(twenty)).status).toBe(429);
    expect((await browser.ask('access.me')).status).toBe(200);
    office.pass(1_000);
    expect((await busy.open(twenty)).status).toBe(200);
  });
});

describe('a database that is away', () => {
  it('is answered with 503, so that whoever asked asks again', async () => {
    const broken = router({
      fail: publicProcedure.query(() => {
        throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
      }),
    });
    const app = fastify();
    await app.register(cookie);
    const { access, parts } = office;
    addProcedures(app, broken, access, parts);
    const answer = await visitor(app).ask('fail');
    expect(answer.status).toBe(503);
    expect(answer.json()).toMatchObject({
      error: { data: { httpStatus: 503, code: 'SERVICE_UNAVAILABLE' } },
    });
    await app.close();
  });
});

describe('a bug', () => {
  it('is answered without a word of its own, and noted', async () => {
    const noted: unknown[] = [];
    const secret = 'the note says: call Bob';
    const broken = router({
      fail: publicProcedure.input(z.string()).query(() => {
        throw new Error(secret);
      }),
    });
    const app = fastify();
    await app.register(cookie);
    const log = { ...office.access.log, error: (...said: unknown[]) => void noted.push(said) };
    const { parts } = office;
    addProcedures(app, broken, { ...office.access, log }, parts);
    const answer = await visitor(app).ask('fail', 'x');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('Bob');
    expect(isPlain(answer)).toBe(true);
    expect(JSON.stringify(noted)).toContain('fail');
    expect(JSON.stringify(noted)).not.toContain('Bob');
    await app.close();
  });
});
