import { describe, expect, it } from 'vitest';
import { removeExpired } from '#server/access/expired-store.ts';
import { giveBack, type Limit, spend } from '#server/access/limit-store.ts';
import { minute } from '#shared/time/instant.ts';
import { openOffice } from './office.ts';
import { addColleague, addCompany, goodPassword } from './people.ts';
import { visitor } from './visitor.ts';

const office = await openOffice();
const { pool } = office.database;
const servers = [office.app, await office.anotherServer(), await office.anotherServer()];
const serverOf = (index: number) => servers[index % servers.length] ?? office.app;

const limit: Limit = { name: 'test', most: 5, refillFor: minute };

describe('an allowance', () => {
  it('is exact when many ask at once', async () => {
    const asked = await Promise.all(
      Array.from({ length: 40 }, () => spend(pool, limit, ['at once'], office.clock.now)),
    );
    expect(asked.filter(({ ok }) => ok)).toHaveLength(5);
  });

  it('says when the next one is free, and keeps its word', async () => {
    for (let used = 0; used < 5; used++) await spend(pool, limit, ['waits'], office.clock.now);
    office.pass(20_000);
    const tooMany = await spend(pool, limit, ['waits'], office.clock.now);
    expect(tooMany).toEqual({ ok: false, reason: { kind: 'too many', retryAfterSeconds: 40 } });
    office.pass(39_999);
    expect((await spend(pool, limit, ['waits'], office.clock.now)).ok).toBe(false);
    office.pass(1);
    expect((await spend(pool, limit, ['waits'], office.clock.now)).ok).toBe(true);
    expect((await spend(pool, limit, ['waits'], office.clock.now)).ok).toBe(false);
  });

  it('is whole again after a rest, and not more than whole', async () => {
    office.pass(24 * 60 * minute);
    const asked = await Promise.all(
      Array.from({ length: 9 }, () => spend(pool, limit, ['waits'], office.clock.now)),
    );
    expect(asked.filter(({ ok }) => ok)).toHaveLength(5);
  });

  it('gets back what a right try cost', async () => {
    for (let round = 0; round < 20; round++) {
      expect((await spend(pool, limit, ['right'], office.clock.now)).ok).toBe(true);
      await giveBack(pool, limit, ['right']);
    }
  });

  it('leaves no row behind when it is whole', async () => {
    office.pass(24 * 60 * minute);
    await removeExpired(pool, office.clock.now);
    const { rows } = await pool.query('SELECT count(*)::int AS count FROM attempt_limit');
    expect(rows).toEqual([{ count: 0 }]);
  });
});

describe('guessing a password', () => {
  it('stops after ten tries over three servers, while the person herself still gets in from elsewhere', async () => {
    const acme = await addCompany(office, 'Acme');
    const ada = await addColleague(office, acme, 'Ada', 'member');
    const guess = (index: number) =>
      visitor(serverOf(index), '198.51.100.9').submit('/sign-in', {
        address: ada.address,
        password: `a guess, number ${index}`,
      });
    const answers = await Promise.all(Array.from({ length: 25 }, (_, index) => guess(index)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(15);
    expect(answers.find(({ status }) => status === 429)?.headers['retry-after']).toBe('60');

    const right = { address: ada.address, password: goodPassword };
    expect((await visitor(office.app, '198.51.100.9').submit('/sign-in', right)).status).toBe(429);
    expect((await visitor(office.app, '203.0.113.7').submit('/sign-in', right)).status).toBe(303);
    office.pass(minute);
    expect((await visitor(office.app, '198.51.100.9').submit('/sign-in', right)).status).toBe(303);
  });

  it('of many accounts from one address stops as well', async () => {
    const guess = (index: number) =>
      visitor(serverOf(index), '198.51.100.77').submit('/sign-in', {
        address: `user${index}@acme.test`,
        password: 'guess',
      });
    const answers = await Promise.all(Array.from({ length: 110 }, (_, index) => guess(index)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(100);
  });

  it('counts an IPv6 network as one address', async () => {
    const guess = (index: number) =>
      visitor(serverOf(index), `2001:db8::${index.toString(16)}`).submit('/sign-in', {
        address: 'v6@acme.test',
        password: 'guess',
      });
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => guess(index)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
  });
});
