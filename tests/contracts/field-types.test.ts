import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controls, type Example, type FieldTypeName } from '#shared/fields/field-type.ts';
import { fieldTypes } from '#shared/fields/registry.ts';
import { emptyRoster } from '#shared/fields/roster.ts';
import { settingChecks } from '#shared/fields/setting-checks.ts';
import { anyValue, confusingRoster, settingsFor } from '../shared/fields/any-value.ts';

/** They stand beside the type and not in it: a page that loads the types has no use for them. */
async function examplesOf(name: string): Promise<readonly Example<unknown>[]> {
  const { examples } = await import(`../../shared/fields/${name}/examples.ts`);
  return examples;
}

const types = await Promise.all(
  Object.entries(fieldTypes).map(
    async ([name, type]) => [name as FieldTypeName, type, await examplesOf(name)] as const,
  ),
);

describe.each(types)('the field type %s', (name, type, examples) => {
  const settings = settingsFor[name] ?? {};

  it('goes by the name templates use, and chooses a control there is', () => {
    expect(type.name).toBe(name);
    expect(controls).toContain(type.control);
  });

  it('has worked examples of what it takes and what it refuses', () => {
    const isRefusal = (example: object) => 'refused' in example;
    expect(examples.some(isRefusal)).toBe(true);
    expect(examples.every(isRefusal)).toBe(false);
  });

  it.each(examples.map((example) => [JSON.stringify(example.input)?.slice(0, 60), example] as const))(
    'does as its example says with %s',
    (_, example) => {
      const read = type.read(example.input, example.settings ?? {});
      if ('refused' in example) {
        expect(read.ok ? read : read.reason.map(({ sentence }) => sentence)).toEqual([example.refused]);
        return;
      }
      expect(read).toEqual({ ok: true, value: example.value });
      expect(type.toText(example.value, example.settings ?? {}, emptyRoster)).toBe(example.text);
      expect(type.fromText(example.text, example.settings ?? {}, emptyRoster)).toEqual({
        ok: true,
        value: example.value,
      });
    },
  );

  it('reads back from its text exactly the value that was written', () => {
    fc.assert(
      fc.property(anyValue(name), fc.constantFrom(emptyRoster, confusingRoster), (value, roster) => {
        const text = type.toText(value, settings, roster);
        expect(type.fromText(text, settings, roster)).toEqual({ ok: true, value });
      }),
      { numRuns: 300 },
    );
  });

  it('reads a value it has read before as the same value', () => {
    fc.assert(
      fc.property(anyValue(name), (value) => {
        expect(type.read(value, settings)).toEqual({ ok: true, value });
      }),
      { numRuns: 200 },
    );
  });

  it('answers junk with a value or with sentences, and never throws', () => {
    const junk = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.array(
        fc.dictionary(
          fc.constantFrom('words', 'to', 'due', 'kind', 'id', 'name', '__proto__'),
          fc.anything(),
        ),
      ),
      fc.dictionary(
        fc.constantFrom('amount', 'currency', 'kind', 'id', 'name', 'email', '__proto__'),
        fc.anything(),
      ),
    );
    fc.assert(
      fc.property(
        junk,
        fc.dictionary(fc.string(), fc.anything()),
        fc.string(),
        (input, anySettings, text) => {
          for (const read of [
            type.read(input, anySettings),
            type.fromText(text, anySettings, confusingRoster),
          ])
            if (!read.ok) {
              expect(read.reason.length).toBeGreaterThan(0);
              for (const { sentence } of read.reason) expect(sentence).toMatch(/[.?]$/);
            }
          expect(Array.isArray(settingChecks[name](anySettings))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
