import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote } from '#shared/templates/read-note.ts';
import { form, note, pulled, typed, unknown } from './test-template.ts';

const problems = (input: unknown) => {
  const read = readNote(input, form);
  return read.ok ? [] : read.reason.map(({ path }) => path);
};

it('reads a note as itself', () => {
  const filled = note({ seats: pulled(250), step: unknown() });
  expect(readNote(JSON.parse(JSON.stringify(filled)), form)).toEqual({ ok: true, value: filled });
});

it('tidies texts and leaves empty values out', () => {
  expect(readNote(note({ outcome: typed(' a\r\nb ​'), remarks: typed('  ') }), form)).toEqual({
    ok: true,
    value: note({ outcome: typed('a\nb') }),
  });
});

describe('what is refused, all at once', () => {
  it('a note of another form', () => {
    expect(problems({ ...note(), template: { id: 'form', version: 1 } })).toEqual(['template']);
  });

  it('fields there are none of, and values their fields can’t read', () => {
    const values = {
      nobody: typed('x'),
      by: typed('asap'),
      outcome: { kind: 'given', value: 'x', source: 'guessed' },
      step: { kind: 'perhaps' },
      told: { kind: 'unknown', finder: null, by: '2027-01-01' },
      promises: typed([{ words: 'x' }]),
    };
    expect(problems({ template: { id: 'form', version: 2 }, values })).toEqual(
      expect.arrayContaining([
        'values.nobody',
        'values.by',
        'values.outcome.source',
        'values.step',
        'values.told.finder',
        'values.promises[0].due',
      ]),
    );
  });
});

it('never throws, whatever it is given', () => {
  const value = fc.oneof(
    fc.anything(),
    fc.record({ kind: fc.constant('given'), value: fc.anything(), source: fc.constant('typed') }),
  );
  const keys = fc.constantFrom(...form.fields.map(({ key }) => key), '__proto__', 'constructor');
  const scrap = fc.oneof(
    fc.anything(),
    fc.record({ template: fc.constant(note().template), values: fc.dictionary(keys, value) }),
  );
  fc.assert(
    fc.property(scrap, (input) => {
      const read = readNote(input, form);
      if (!read.ok) expect(read.reason.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
