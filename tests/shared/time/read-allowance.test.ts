import fc from 'fast-check';
import { expect, it } from 'vitest';
import { workingDays, workingHours } from '#shared/time/allowance.ts';
import { readAllowance } from '#shared/time/read-allowance.ts';

it('takes working minutes and working days', () => {
  expect(readAllowance({ kind: 'working', minutes: 240 })).toEqual({ ok: true, value: workingHours(4) });
  expect(readAllowance({ kind: 'days', days: 2 })).toEqual({ ok: true, value: workingDays(2) });
});

it.each([
  [{ kind: 'working', minutes: 0 }, 'minutes'],
  [{ kind: 'working', minutes: -60 }, 'minutes'],
  [{ kind: 'working', minutes: 1.5 }, 'minutes'],
  [{ kind: 'working', minutes: '240' }, 'minutes'],
  [{ kind: 'working', minutes: Number.NaN }, 'minutes'],
  [{ kind: 'working', minutes: 366 * 24 * 60 + 1 }, 'minutes'],
  [{ kind: 'working', days: 2, minutes: 5 }, 'days'],
  [{ kind: 'days', days: 367 }, 'days'],
  [{ kind: 'days' }, 'days'],
  [{ kind: 'weeks', weeks: 1 }, 'kind'],
  [{}, 'kind'],
  [4, ''],
  [null, ''],
])('refuses %j at the place that is wrong', (input, path) => {
  const read = readAllowance(input);
  expect(read.ok ? [] : read.reason.map((problem) => problem.path)).toEqual([path]);
});

it('answers whatever it is given, with sentences of its own', () => {
  const amount = fc.oneof(fc.double(), fc.anything());
  const input = fc.oneof(
    fc.anything(),
    fc.record(
      { kind: fc.constantFrom('working', 'days'), minutes: amount, days: amount },
      { requiredKeys: [] },
    ),
  );
  const property = fc.property(input, (given) => {
    const read = readAllowance(given);
    if (read.ok) return;
    expect(read.reason.length).toBeGreaterThan(0);
    for (const { sentence } of read.reason) expect(sentence).not.toMatch(/invalid|expected|received/i);
  });
  fc.assert(property, { numRuns: 500 });
});
