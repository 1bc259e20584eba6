import fc from 'fast-check';
import type { FieldTypeName, Settings } from '#shared/fields/field-type.ts';
import { fieldTypes } from '#shared/fields/registry.ts';
import type { Roster } from '#shared/fields/roster.ts';

/** Two people of one name, a rota named like a person, names made to confuse: a roster as bad as it gets. */
export const confusingRoster: Roster = {
  people: [
    { id: 'p-dana', name: 'Dana Cole', email: 'dana@acme.example' },
    { id: 'p-dana2', name: 'Dana Cole', email: 'dana.cole@acme.example' },
    { id: 'p-ben', name: 'Ben Ito', email: 'ben@acme.example' },
    { id: 'p-odd', name: 'Ben Ito [person p-dana]', email: 'odd@acme.example' },
    { id: 'p-odd2', name: 'ben ito (dana@acme.example)', email: 'odd2@acme.example' },
    { id: 'p-rtl', name: 'דנה כהן', email: 'rtl@acme.example' },
  ],
  rotas: [
    { id: 'r-1', name: 'Onboarding on duty' },
    { id: 'r-2', name: 'Dana Cole' },
  ],
};

const pieces = [
  ...[
    'Outcome wanted: x',
    'Next step:',
    'Handoff: https://acme.example/h/1',
    '(none)',
    '\\(none)',
    '- bullet',
  ],
  ...[
    'unknown, Ben Ito finds out by Thu 14 Jan 2027',
    '\\Outcome wanted: y',
    '- Outcome wanted: z',
    '* star',
  ],
  ...[
    '<b>bold</b>',
    '&lt;',
    '&amp;nbsp;',
    '<script>alert(1)</script>',
    '“quoted”',
    '” to X; due',
    '; agreed',
  ],
  ...['👩‍👩‍👧', 'שלום עולם', 'مرحبا', '\u202e', '金曜まで', 'e\u0301', '\\u{20}', '\\', '\\u{5c}u{20}'],
  ...[
    '\n',
    '\n\n',
    '\n\n\n\n',
    '\r\n',
    ' ',
    '   ',
    '\t',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\0',
    '\ud800',
    '-5 °C',
    '1. one',
  ],
];

/** Any text at all, and often the kind that a reader of labels and lines trips over. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 8 })
    .map((some) => some.join('')),
);

const id = fc.stringMatching(/^[a-z0-9.:@_-]{1,12}$/);
const name = fc.oneof(hostileText, fc.constantFrom(...confusingRoster.people.map((person) => person.name)));
const personId = fc.oneof(id, fc.constantFrom(...confusingRoster.people.map((person) => person.id)));
const person = fc.record({ id: personId, name });
const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const amount = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
const promise = fc.record(
  {
    words: hostileText,
    to: hostileText,
    due: day,
    inContract: fc.boolean(),
    deliverer: person,
    agreed: fc.boolean(),
    kind: fc.constantFrom('standard', 'custom'),
  },
  { requiredKeys: ['words', 'to', 'due', 'inContract', 'deliverer', 'agreed'] },
);

const inputs: Readonly<Record<FieldTypeName, fc.Arbitrary<unknown>>> = {
  text: hostileText,
  list: fc.array(hostileText, { maxLength: 5 }),
  choice: fc.constantFrom('fix', 'none', 'odd'),
  'yes-no': fc.boolean(),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  money: fc.record({ amount, currency: fc.stringMatching(/^[A-Z]{3}$/) }),
  date: day,
  'person-or-rota': fc.record({ kind: fc.constantFrom('person', 'rota'), id: personId, name }),
  contact: fc.record(
    {
      name: hostileText,
      role: hostileText,
      email: fc.constantFrom('maria@acme.example', 'a@b'),
      phone: fc.constantFrom('+1 555 010 0199', '110-110'),
    },
    { requiredKeys: ['name'] },
  ),
  link: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  quote: hostileText,
  promises: fc.array(promise, { maxLength: 3 }),
};

export const settingsFor: Readonly<Partial<Record<FieldTypeName, Settings>>> = {
  choice: {
    options: [
      { value: 'fix', label: 'Fix it: now' },
      { value: 'none', label: '(none)' },
      { value: 'odd', label: '“Next step: x”' },
    ],
  },
};

/** Values of a type, as its own `read` answers them. */
export const anyValue = (type: FieldTypeName): fc.Arbitrary<unknown> =>
  inputs[type]
    .map((input) => fieldTypes[type].read(input, settingsFor[type] ?? {}))
    .filter((read) => read.ok)
    .map((read) => (read.ok ? read.value : undefined));
