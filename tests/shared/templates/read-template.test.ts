import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '#shared/templates/read-template.ts';
import type { Field } from '#shared/templates/template.ts';
import { typedBudget } from '#shared/templates/typed-budget.ts';
import { form } from './test-template.ts';

const field = (key: string, more: object = {}) => ({
  key,
  type: 'text',
  label: `Label ${key}`,
  need: { kind: 'required' },
  ...more,
});

const template = (...fields: readonly unknown[]) => ({
  id: 't',
  version: 1,
  name: 'T',
  language: 'en',
  fields,
});

function problems(input: unknown): Record<string, string> {
  const read = readTemplate(input);
  return read.ok ? {} : Object.fromEntries(read.reason.map(({ path, sentence }) => [path, sentence]));
}

const when = (...all: readonly object[]) => ({ need: { kind: 'when', condition: { all } } });

it('reads a template as itself, and leaves names out that nobody knows', () => {
  expect(readTemplate({ ...form, colour: 'red' })).toEqual({ ok: true, value: form });
});

it('names every problem at once, each with its place', () => {
  const input = {
    ...template(
      field('a'),
      field('a', { label: 'Label a' }),
      { ...field('Big'), type: 'essay', need: { kind: 'perhaps' } },
      7,
    ),
    ...{ version: 0, language: 'English' },
  };
  expect(Object.keys(problems(input)).sort()).toEqual(
    [
      'fields[1].key',
      'fields[1].label',
      'fields[2].key',
      'fields[2].need.kind',
      'fields[2].type',
      'fields[3]',
      'language',
      'version',
    ].sort((one, other) => (one < other ? -1 : 1)),
  );
});

describe('what is refused', () => {
  it.each<[string, unknown, string]>([
    ['two fields with one key', template(field('a'), field('a', { label: 'B' })), 'fields[1].key'],
    [
      'two labels that differ in capitals alone',
      template(field('a', { label: 'Who' }), field('b', { label: 'WHO' })),
      'fields[1].label',
    ],
    [
      'two fields with one role',
      template(field('a', { role: 'outcome' }), field('b', { role: 'outcome' })),
      'fields[1].role',
    ],
    ['a role on the wrong type', template(field('a', { role: 'to' })), 'fields[0].type'],
    ['a role there is none of', template(field('a', { role: 'boss' })), 'fields[0].role'],
    ['a label with a colon', template(field('a', { label: 'Who: really' })), 'fields[0].label'],
    ['a label of two lines', template(field('a', { label: 'Who\nreally' })), 'fields[0].label'],
    ['a label with blanks around it', template(field('a', { label: ' Who' })), 'fields[0].label'],
    ['a label that is too long', template(field('a', { label: 'x'.repeat(81) })), 'fields[0].label'],
    ['the label of the link’s line', template(field('a', { label: 'handoff' })), 'fields[0].label'],
    ['a key that every object has', template(field('__proto__')), 'fields[0].key'],
    ['no fields', template(), 'fields'],
    ['too many fields', template(...Array.from({ length: 41 }, (_, place) => field(`f${place}`))), 'fields'],
    [
      'a condition on no field',
      template(field('a', when({ field: 'b', is: 'filled' }))),
      'fields[0].need.condition.all[0].field',
    ],
    ['a condition without a comparison', template(field('a', when())), 'fields[0].need.condition.all'],
    [
      'a comparison of what can’t be compared',
      template(field('a', when({ field: 'b', is: 'more', to: 1 })), field('b', { type: 'contact' })),
      'fields[0].need.condition.all[0].is',
    ],
    [
      'a comparison there is none of',
      template(field('a', when({ field: 'b', is: 'like', to: 'x' })), field('b')),
      'fields[0].need.condition.all[0].is',
    ],
    [
      'both all and any',
      template(
        field('a', { need: { kind: 'when', condition: { all: [{ field: 'a', is: 'filled' }], any: [] } } }),
      ),
      'fields[0].need.condition.any',
    ],
    [
      'a field that waits for itself',
      template(field('a', when({ field: 'a', is: 'filled' }))),
      'fields[0].need.condition',
    ],
    [
      'a choice of one',
      template(field('a', { type: 'choice', settings: { options: [{ value: 'x', label: 'X' }] } })),
      'fields[0].settings.options',
    ],
    [
      'settings of the wrong kind',
      template(field('a', { type: 'number', settings: { min: 'low' } })),
      'fields[0].settings.min',
    ],
    [
      'a severity there is none of',
      template(
        field('a', {
          type: 'choice',
          role: 'severity',
          settings: {
            options: [
              { value: 'mild', label: 'Mild' },
              { value: 'watch', label: 'Watch' },
            ],
          },
        }),
      ),
      'fields[0].settings.options[0].value',
    ],
  ])('%s', (_, input, path) => {
    const found = problems(input);
    expect(Object.keys(found)).toContain(path);
    expect(found[path]).toMatch(/\.$/);
  });

  it('three fields that wait for each other in a circle', () => {
    const input = template(
      field('a', when({ field: 'b', is: 'filled' })),
      field('b', when({ field: 'c', is: 'empty' })),
      field('c', when({ field: 'a', is: 'filled' })),
      field('d', when({ field: 'a', is: 'filled' })),
    );
    expect(Object.keys(problems(input))).toEqual([
      'fields[0].need.condition',
      'fields[1].need.condition',
      'fields[2].need.condition',
    ]);
  });
});

it('never throws, whatever it is given, and always says what is wrong', () => {
  const keys = [
    'id',
    'version',
    'name',
    'language',
    'fields',
    'key',
    'type',
    'label',
    'need',
    'settings',
    'kind',
    'condition',
    'all',
    '__proto__',
  ];
  const scrap = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.anything(),
      fc.constantFrom('text', 'choice', 'when', 'required', 'a'),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...keys), tie('any')),
    ),
  }));
  const fields = fc.array(fc.oneof(scrap.any, fc.constantFrom<unknown>(...form.fields)), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.oneof(
        scrap.any,
        fields.map((some) => template(...some)),
      ),
      (input) => {
        const read = readTemplate(input);
        if (!read.ok) for (const { sentence } of read.reason) expect(sentence).toMatch(/\.$/);
      },
    ),
    { numRuns: 600 },
  );
});

describe('the budget of typed fields', () => {
  const asked = (changes: Partial<Field>, count: number) =>
    typedBudget({
      ...form,
      fields: Array.from(
        { length: count },
        (_, place) => ({ ...field(`f${place}`), ...changes, key: `f${place}` }) as Field,
      ),
    });

  it('is six, and a seventh is warned about', () => {
    expect(asked({}, 6).warning).toBeNull();
    expect(asked({}, 7).warning).toContain('7 fields');
  });

  it.each<[string, Partial<Field>]>([
    ['chosen', { type: 'date' }],
    ['pulled', { need: { kind: 'pulled' } }],
    ['filled from the page', { fact: 'sponsor' }],
    ['ticked as none', { noneAllowed: true }],
    ['inherited', { inherited: true }],
    ['optional', { need: { kind: 'optional' } }],
  ])('does not count what is %s', (_, changes) => {
    expect(asked(changes, 9).typed).toEqual([]);
  });
});
