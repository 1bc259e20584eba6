import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshPolicy, type Policy } from '#shared/seams/policy.ts';
import { readPolicy } from '#shared/seams/read-policy.ts';

const policy: Policy = {
  version: 7,
  plainNotes: { nothing: 'block', unclear: 'warn' },
  surfaces: [{ host: 'zendesk', surface: 'internal-note', nothing: 'warn', unclear: 'observe' }],
  triggers: [
    {
      ...{ host: 'zendesk', kind: 'group', values: ['Tier 2'], mode: 'warn' },
      ...{ seam: 'support-to-engineering', template: { id: 'support-to-engineering', version: 1 } },
    },
    {
      ...{ host: 'hubspot', kind: 'owner', values: 'any', mode: 'observe' },
      ...{ seam: 'sales-to-onboarding', template: { id: 'sales-to-onboarding', version: 2 } },
    },
  ],
  hostsOff: ['salesforce'],
};

const problems = (input: unknown) => {
  const read = readPolicy(input);
  return read.ok ? [] : read.reason;
};
const paths = (input: unknown) => problems(input).map(({ path }) => path);

describe('reading a policy', () => {
  it('gives back what was written, and the fresh one', () => {
    expect(readPolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ ok: true, value: policy });
    expect(readPolicy(freshPolicy)).toEqual({ ok: true, value: freshPolicy });
  });

  it('leaves out what a later version may have added', () => {
    expect(readPolicy({ ...policy, later: true })).toEqual({ ok: true, value: policy });
  });

  it('names everything that is wrong at once', () => {
    const wrong = {
      version: -1,
      plainNotes: { nothing: 'hold' },
      surfaces: [{ host: 'Zen Desk', surface: 'note', nothing: 'warn', unclear: 'warn' }],
      triggers: [{ ...policy.triggers[0], kind: 'mood', values: [], template: { id: '', version: 0 } }],
      hostsOff: 'all',
    };
    expect(paths(wrong)).toEqual([
      ...['version', 'plainNotes.nothing', 'plainNotes.unclear', 'surfaces[0].host', 'triggers[0].kind'],
      ...['triggers[0].values', 'triggers[0].template.id', 'triggers[0].template.version', 'hostsOff'],
    ]);
  });

  it('refuses two answers for one field, beside other mistakes', () => {
    const [row] = policy.surfaces;
    expect(problems({ ...policy, version: 'x', surfaces: [row, { ...row, nothing: 'off' }] })).toEqual([
      { path: 'version', sentence: 'Give the version as a whole number.' },
      { path: 'surfaces[1]', sentence: 'This field has its modes already. Remove one of the two.' },
    ]);
  });

  it('answers a list without end with one sentence', () => {
    const surfaces = Array.from({ length: 100_000 }, () => 'x');
    expect(problems({ ...policy, surfaces })).toEqual([
      { path: 'surfaces', sentence: 'There can be 200 fields at most. Remove some.' },
    ]);
  });

  it('never throws, and reads whole or not at all', () => {
    const check = (input: unknown) => {
      const read = readPolicy(input);
      if (!read.ok) for (const { sentence } of read.reason) expect(sentence).toMatch(/\.$/);
    };
    const near = fc.record({
      version: fc.anything(),
      plainNotes: fc.anything(),
      surfaces: fc.array(fc.anything()),
      triggers: fc.array(fc.oneof(fc.anything(), fc.record({ host: fc.anything(), values: fc.anything() }))),
      hostsOff: fc.anything(),
    });
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.object(), near), check), { numRuns: 500 });
  });
});
