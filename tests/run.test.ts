import { describe, expect, it } from 'vitest';
import { browserRuns, choose, closingLine, countOf, failuresOf, sum } from './parts.ts';

const known = ['check', 'shared', 'server'];

describe('choosing parts', () => {
  it('runs everything when nothing is asked', () => {
    expect(choose([], known)).toEqual({ ok: true, value: { parts: known, paths: [] } });
  });

  it('runs a folder of a part', () => {
    expect(choose(['shared/time'], known)).toEqual({
      ok: true,
      value: { parts: ['shared'], paths: ['tests/shared/time'] },
    });
  });

  it('refuses an unknown part and names the known ones', () => {
    const answer = choose(['shard'], known);
    expect(answer.ok).toBe(false);
    expect(answer).toMatchObject({ reason: expect.stringContaining('check, shared, server') });
  });
});

describe('the runs with a browser', () => {
  const alone = [
    '--no-file-parallelism',
    '--exclude',
    'tests/e2e/hosts/**',
    '--exclude',
    'tests/e2e/desk/**',
  ];

  it('are two: what the guard has no part in, and all the rest, one file at a time', () => {
    expect(browserRuns([])).toEqual([
      { folders: ['tests/e2e/hosts', 'tests/e2e/desk'], pace: [] },
      { folders: [], pace: alone },
    ]);
  });

  it('take a path once, and into the run it belongs to', () => {
    expect(browserRuns(['tests/e2e/hosts/zendesk'])).toEqual([
      { folders: ['tests/e2e/hosts/zendesk'], pace: [] },
    ]);
    expect(browserRuns(['tests/e2e/desk', 'tests/e2e/guard/held.test.ts'])).toEqual([
      { folders: ['tests/e2e/desk'], pace: [] },
      { folders: ['tests/e2e/guard/held.test.ts'], pace: alone },
    ]);
  });
});

describe('counting', () => {
  it('counts a file that could not be loaded as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    };
    expect(countOf(report, false)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a runner that died without a report as a failure', () => {
    expect(countOf(null, false)).toEqual({ passed: 0, failed: 1 });
  });

  it('names what failed, with its reason, and a file that could not be loaded', () => {
    const report = {
      testResults: [
        {
          name: 'tests/a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'holds a vague note', failureMessages: [] },
            { status: 'failed', fullName: 'lets a clear one pass', failureMessages: ['it was held'] },
          ],
        },
        { name: 'tests/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
        { name: 'tests/c.test.ts', status: 'passed', assertionResults: [] },
      ],
    };
    expect(failuresOf(report)).toEqual([
      'tests/a.test.ts: lets a clear one pass\nit was held',
      'tests/b.test.ts: no such module',
    ]);
    expect(failuresOf(null)).toEqual([]);
  });

  it('adds up the runners for the closing line', () => {
    expect(
      closingLine(
        sum([
          { passed: 2, failed: 0 },
          { passed: 40, failed: 1 },
        ]),
      ),
    ).toBe('42 passed, 1 failed');
  });
});
