import { expect, it } from 'vitest';
import { isUnreachable } from '#server/database/connect.ts';

const withCode = (code: string) => Object.assign(new Error('words'), { code });

it.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '53300', '53100', '08006', 'P1001'])(
  'takes %s for a database that is away',
  (code) => {
    expect(isUnreachable(withCode(code))).toBe(true);
    expect(isUnreachable(new Error('wrapped', { cause: withCode(code) }))).toBe(true);
  },
);

it.each([
  'Connection terminated unexpectedly',
  'timeout exceeded when trying to connect',
  'Query read timeout',
])('takes "%s" for a database that is away', (words) => {
  expect(isUnreachable(new Error(words))).toBe(true);
});

it.each(['23505', '42P01', '40001', '22P02', 'P2002'])('takes %s for an answer of the database', (code) => {
  expect(isUnreachable(withCode(code))).toBe(false);
});
