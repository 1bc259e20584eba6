import { describe, expect, it } from 'vitest';
import { findUnwritten } from '#server/database/drift.ts';
import { findPending, readMigrations } from '#server/database/migrations.ts';
import { createTestDatabase } from '../../support/database.ts';

const step = (name: string, checksum = name) => ({ name, sql: '', checksum });
const done = (name: string, checksum = name) => ({ name, checksum, finished: true });

describe('which changes a database still lacks', () => {
  it('is what it has not finished, in order', () => {
    const known = [step('1'), step('2'), step('3')];
    expect(findPending(known, [done('1'), { ...done('2'), finished: false }])).toMatchObject({
      ok: true,
      value: [{ name: '2' }, { name: '3' }],
    });
  });

  it('is refused when a newer Baton was there', () => {
    const answer = findPending([step('1')], [done('1'), done('2_newer')]);
    expect(!answer.ok && answer.reason).toMatch(/newer Baton.*"2_newer"/);
  });

  it('is refused when a change was reworded after it was made', () => {
    const answer = findPending([step('1', 'now')], [done('1', 'then')]);
    expect(!answer.ok && answer.reason).toMatch(/"1".*reads differently/);
  });
});

it('leads by prisma/migrations to exactly what prisma/*.prisma say', async () => {
  const url = await createTestDatabase('nothing');
  expect(await findUnwritten(url, readMigrations())).toBe('');
});
