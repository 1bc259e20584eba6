import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#shared/handoffs/decide.ts';
import { readCommand } from '#shared/handoffs/read-command.ts';
import { monday, record, seam } from '../../support/company.ts';
import { contextAt, noteWith, sent, taken } from '../../support/handoffs.ts';

const base = { id: 'command-0001', handoff: 'handoff-0001' };
const problems = (input: unknown) => {
  const read = readCommand(input, 'rita');
  return read.ok ? [] : read.reason;
};

describe('a command from outside', () => {
  it('is by whoever the session belongs to, whatever it says', () => {
    expect(readCommand({ ...base, type: 'Confirm' }, 'rita')).toMatchObject({
      value: { by: { kind: 'person', id: 'rita' } },
    });
    expect(problems({ ...base, type: 'Confirm', by: { kind: 'server' } })).not.toEqual([]);
  });

  it.each([
    'AcceptDue',
    'Rehome',
    'Recompute',
    'RaiseStandoff',
    'RecordDelivery',
    '__proto__',
    'toString',
    7,
    null,
  ])('can’t be the server’s own: %s', (type) => {
    expect(problems({ ...base, type })).toMatchObject([{ path: 'type' }]);
  });

  it('is refused whole, with every place', () => {
    const note = {
      ...noteWith(),
      values: { outcome: { kind: 'unknown', finder: { id: 'sam', name: 'Sam' }, by: '2026-02-30' } },
    };
    const to = [{ kind: 'team', id: 'sales', name: 'Sales' }];
    const wrong = {
      ...base,
      type: 'Send',
      seam: seam.id,
      record: { ...record, url: 'javascript:alert(1)' },
      note,
      to,
    };
    expect(
      problems(wrong)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['note.values.outcome.by', 'record.url', 'to[0].kind']);
  });

  it.each([
    'https://user:secret@app.example.test/1',
    'https://app.example.test/"onload=',
    'http://app.example.test',
  ])('takes no record whose address is more than an address: %s', (url) => {
    const wish = {
      ...base,
      type: 'Send',
      seam: seam.id,
      record: { ...record, url },
      note: noteWith(),
      to: [],
    };
    expect(problems(wish)).toMatchObject([{ path: 'record.url' }]);
  });

  it('says a sentence for whatever is wrong', () => {
    for (const { sentence } of problems({ ...base, type: 'Snooze', until: 'tomorrow' }))
      expect(sentence).toMatch(/\w.*\.?$/);
    expect(problems({ type: 'Confirm', id: 'x', handoff: base.handoff })).toMatchObject([{ path: 'id' }]);
  });

  it('never makes the reader throw, whatever it is', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        type: fc.constantFrom('Send', 'Accept', 'Return', 'Pause'),
        id: fc.anything(),
        note: fc.anything(),
        to: fc.anything(),
        readBack: fc.anything(),
        gaps: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const read = readCommand(input, 'rita');
        if (read.ok) return;
        expect(read.reason.length).toBeGreaterThan(0);
        for (const { sentence } of read.reason) expect(sentence.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('that reads well but makes no sense is refused by the rules without a throw', () => {
    const odd = fc.record({
      type: fc.constantFrom('KeepPromise', 'FindOut', 'Ask', 'Return', 'Accept'),
      promise: fc.string(),
      field: fc.string(),
      to: fc.string(),
      text: fc.string(),
      evidence: fc.string(),
      value: fc.constant({ kind: 'none' }),
      gaps: fc.array(fc.record({ field: fc.string(), why: fc.string() })),
      readBack: fc.record({ outcome: fc.string(), firstStep: fc.string(), by: fc.string() }),
    });
    fc.assert(
      fc.property(odd, fc.constantFrom(sent().open, taken().open), (input, handoff) => {
        const order = {
          ...input,
          id: 'command-0001',
          handoff: handoff.id,
          by: { kind: 'person', id: 'rita' },
        } as Parameters<typeof decide>[1];
        expect(typeof decide(handoff, order, contextAt(monday)).ok).toBe('boolean');
      }),
      { numRuns: 1_000 },
    );
  });
});
