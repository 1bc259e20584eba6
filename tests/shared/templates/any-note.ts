import fc from 'fast-check';
import type { FieldTypeName } from '#shared/fields/field-type.ts';
import { fieldTypes } from '#shared/fields/registry.ts';
import type { FieldValue, Note } from '#shared/templates/note.ts';
import type { Field, Template } from '#shared/templates/template.ts';
import { anyValue, confusingRoster, hostileText, settingsFor } from '../fields/any-value.ts';

const names = Object.keys(fieldTypes) as FieldTypeName[];

const labels = [
  ...[
    'Outcome wanted',
    'Next step',
    'Next step, by when',
    'Who (really)?',
    '- bullet',
    '1. one',
    '<b>',
    '\\',
  ],
  ...['unknown, Ben Ito', '(none)', '“quoted”', 'שלום'],
];

/** One field of every type, under labels that values like to imitate. */
export const everyType: Template = {
  ...{ id: 'every', version: 3, name: 'Every type', language: 'en' },
  fields: names.map((type, place): Field => {
    const settings = settingsFor[type];
    const common = {
      key: `f-${type}`,
      type,
      label: labels[place] ?? type,
      need: { kind: 'optional' },
    } as const;
    return settings === undefined ? common : { ...common, settings };
  }),
};

const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const finder = fc
  .constantFrom(...confusingRoster.people, { id: 'p-new', name: 'Nia New' })
  .map(({ id, name }) => ({ id, name }));

const answerFor = (field: Field, texts: fc.Arbitrary<unknown>): fc.Arbitrary<FieldValue> => {
  const type = fieldTypes[field.type];
  const value = field.type === 'text' || field.type === 'quote' ? texts : anyValue(field.type);
  return fc.oneof(
    {
      weight: 6,
      arbitrary: value
        .filter((one) => !type.isEmpty(one))
        .map((one) => ({ kind: 'given' as const, value: one, source: 'typed' as const })),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'none' as const }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('unknown' as const), finder, by: day }) },
  );
};

const noteOf = (texts: fc.Arbitrary<unknown>): fc.Arbitrary<Note> =>
  fc
    .record(Object.fromEntries(everyType.fields.map((field) => [field.key, answerFor(field, texts)])), {
      requiredKeys: [],
    })
    .map((values) => ({ template: { id: 'every', version: 3 }, values: { ...values } as Note['values'] }));

/** Texts to the letter as anybody could type or paste them. */
export const hostileNote = noteOf(hostileText);

/** Notes as `readNote` answers them: texts are tidy. */
export const tidyNote = noteOf(anyValue('text'));
