import { expect, it } from 'vitest';
import { explainFailure } from '#server/database/failure-sentence.ts';

it.each([
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', /disk is full/, false],
  ['PANIC:  could not write to file "pg_wal/xlogtemp.1": No space left on device', /disk is full/, false],
  ['FATAL:  database files are incompatible with server', /another version/, false],
  ['FATAL:  lock file "postmaster.pid" already exists', /has not ended yet/, true],
  ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', /has not ended yet/, true],
  ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', /port/, true],
  ['FATAL:  data directory "/x" has wrong ownership', /may not read/, false],
  ['something nobody has seen', /did not start/, true],
])('explains %s', (words, sentence, again) => {
  const failure = explainFailure(words, '/x/postgres.log');
  expect(failure.sentence).toMatch(sentence);
  expect(failure.sentence).toContain('/x/postgres.log');
  expect(failure.again).toBe(again);
});
