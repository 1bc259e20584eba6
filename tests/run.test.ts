import { describe, expect, it } from 'vitest';
import { choose, closingLine, countOf, sum } from './parts.ts';

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
