import type { FieldValue, Note } from '#shared/templates/note.ts';
import type { Template } from '#shared/templates/template.ts';

const severities = ['routine', 'watch', 'critical'].map((value) => ({ value, label: value }));

/** A small form with a field of every role, and the facts of a deal. */
export const form: Template = {
  ...{ id: 'form', version: 2, name: 'Form', language: 'en' },
  fields: [
    {
      key: 'severity',
      type: 'choice',
      label: 'Severity',
      role: 'severity',
      need: { kind: 'required' },
      settings: { options: severities },
    },
    { key: 'to', type: 'person-or-rota', label: 'To', role: 'to', need: { kind: 'required' } },
    {
      ...{ key: 'outcome', type: 'text', label: 'Outcome', role: 'outcome', need: { kind: 'required' } },
      ...{ help: 'What is true when this is done?', good: 'Priya signs the SOW', bad: 'get it sorted' },
    },
    { key: 'step', type: 'text', label: 'Next step', role: 'next-step', need: { kind: 'required' } },
    { key: 'by', type: 'date', label: 'By when', role: 'next-step-by', need: { kind: 'required' } },
    { key: 'if-then', type: 'text', label: 'If, then', role: 'if-then', need: { kind: 'optional' } },
    { key: 'told', type: 'text', label: 'Told', role: 'told', need: { kind: 'required' }, noneAllowed: true },
    {
      key: 'promises',
      type: 'promises',
      label: 'Promises',
      role: 'promises',
      need: { kind: 'required' },
      noneAllowed: true,
    },
    {
      key: 'start',
      type: 'date',
      label: 'Start date',
      role: 'customer-date',
      fact: 'go-live',
      need: { kind: 'optional' },
    },
    {
      key: 'seats',
      type: 'number',
      label: 'Seats',
      fact: 'seats',
      need: { kind: 'pulled' },
      settings: { unit: 'seats' },
    },
    { key: 'account', type: 'text', label: 'Account', fact: 'account', need: { kind: 'pulled' } },
    { key: 'remarks', type: 'text', label: 'Remarks', need: { kind: 'optional' } },
    {
      ...{ key: 'not-sold', type: 'text', label: 'Not sold' },
      need: { kind: 'when', condition: { any: [{ field: 'seats', is: 'more', to: 500 }] } },
    },
  ],
};

export const typed = (value: unknown): FieldValue => ({ kind: 'given', value, source: 'typed' });
export const pulled = (value: unknown): FieldValue => ({ kind: 'given', value, source: 'pulled' });
export const none: FieldValue = { kind: 'none' };
export const ben = { id: 'p-ben', name: 'Ben Ito' };
export const unknown = (by = '2027-01-12'): FieldValue => ({ kind: 'unknown', finder: ben, by });

export const promise = {
  words: 'Your data is in by launch',
  to: 'Maria Lopez',
  due: '2027-03-15',
  inContract: false,
  deliverer: ben,
  agreed: true,
};

const fine: Readonly<Record<string, FieldValue>> = {
  severity: typed('routine'),
  to: typed({ kind: 'person', id: 'p-dana', name: 'Dana Cole' }),
  outcome: typed('Acme’s forty dispatchers sign in with Okta'),
  step: typed('Send the redlined MSA to Priya'),
  by: typed('2027-01-14'),
  told: none,
  promises: none,
};

/** A note nothing is wrong with, but for what a test changes; null takes a value away. */
export function note(changes: Readonly<Record<string, FieldValue | null>> = {}): Note {
  const values = Object.entries({ ...fine, ...changes }).flatMap(([key, value]): [string, FieldValue][] =>
    value === null ? [] : [[key, value]],
  );
  return { template: { id: 'form', version: 2 }, values: Object.fromEntries(values) };
}
