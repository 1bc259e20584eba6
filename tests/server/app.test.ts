import { describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import { connectDatabase } from '#server/database/connect.ts';
import { readEnv } from '#server/env.ts';
import type { Probe } from '#server/health.ts';
import { createLog } from '#server/log.ts';
import { localPorts } from '#server/ports.ts';
import { openTestDatabase } from '../support/database.ts';

const database = await openTestDatabase();
const log = createLog('silent');
const env = readEnv({});

function appWith(probes: readonly Probe[] = [], on = database) {
  if (!env.ok) throw new Error('the defaults are readable');
  return createApp({ env: env.value, database: on, ports: localPorts, log, probes });
}

describe('health', () => {
  it('is ready when every part is', async () => {
    const answer = await appWith().inject('/health');
    expect([answer.statusCode, answer.json()]).toEqual([200, { live: true, ready: true, reasons: [] }]);
  });

  it('says which part is not, and why', async () => {
    const app = appWith([
      { part: 'clock', check: async () => 'The clock has not run for a minute.' },
      { part: 'post', check: () => Promise.reject(new Error('secret detail')) },
    ]);
    const answer = await app.inject('/health/ready');
    expect(answer.statusCode).toBe(503);
    expect(answer.json().reasons).toEqual([
      { part: 'clock', sentence: 'The clock has not run for a minute.' },
      { part: 'post', sentence: "The post can't be reached just now." },
    ]);
    expect((await app.inject('/health/live')).statusCode).toBe(200);
  });

  it('names the database when it is gone, and stays alive', async () => {
    const gone = connectDatabase('postgres://baton:x@127.0.0.1:1/none', log);
    const answer = await appWith([], gone).inject('/health');
    await gone.close();
    expect(answer.json()).toMatchObject({ live: true, ready: false, reasons: [{ part: 'database' }] });
  });
});

it('waits half a minute for a request, and less for its head', () => {
  const { server } = appWith();
  expect(server.requestTimeout).toBe(30_000);
  expect(server.headersTimeout).toBeLessThan(server.requestTimeout);
});

describe('refusals', () => {
  it('answers an unknown address with a sentence', async () => {
    const answer = await appWith().inject('/nowhere');
    expect(answer.statusCode).toBe(404);
    expect(answer.json().sentence).toMatch(/nothing at this address/);
  });

  it('never shows where it broke', async () => {
    const app = appWith();
    app.get('/broken', () => {
      throw new Error('relation "note" of customer Brown');
    });
    const answer = await app.inject('/broken');
    expect(answer.statusCode).toBe(500);
    expect(Object.keys(answer.json()).sort()).toEqual(['reference', 'sentence']);
    expect(answer.body).not.toMatch(/Brown|\.ts|Error/);
  });

  it('takes nobody who hangs up half way for a database that is away', async () => {
    const app = appWith();
    app.get('/half', () => {
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET', statusCode: 400 });
    });
    expect((await app.inject('/half')).statusCode).toBe(400);
  });

  it('tells a database that is away from a fault of its own', async () => {
    const gone = connectDatabase('postgres://baton:x@127.0.0.1:1/none', log);
    const app = appWith([], gone);
    app.get('/pool', () => gone.pool.query('SELECT 1'));
    app.get('/prisma', () => gone.prisma.workspace.findMany());
    const answers = [await app.inject('/pool'), await app.inject('/prisma')];
    await gone.close();
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([503, 503]);
  });

  it.each([
    ['half a JSON', 400, 'application/json', '{"a":'],
    ['a prototype', 400, 'application/json', '{"__proto__":{"admin":true}}'],
    ['another kind of content', 415, 'text/xml', '<a/>'],
    ['more than a megabyte', 413, 'application/json', `"${'x'.repeat(1_000_001)}"`],
  ])('refuses %s with a sentence', async (_what, status, type, payload) => {
    const app = appWith();
    app.post('/echo', (request) => ({ got: request.body }));
    const answer = await app.inject({
      method: 'POST',
      url: '/echo',
      headers: { 'content-type': type },
      payload,
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.json().sentence).toMatch(/nothing was done/);
  });
});
