import { expect, it } from 'vitest';
import { prefill } from '#shared/templates/prefill.ts';
import type { Template } from '#shared/templates/template.ts';
import { form, note, promise, typed, unknown } from './test-template.ts';

const fact = (value: unknown) => ({ value, from: 'the deal' });

const next: Template = {
  ...form,
  fields: form.fields.map((field) =>
    field.key === 'promises'
      ? { ...field, key: 'open-promises', inherited: true }
      : field.key === 'step' || field.key === 'account'
        ? { ...field, inherited: true }
        : field,
  ),
};

it('fills in what the page knows, in the page’s own writing too, and leaves out what does not read', () => {
  const facts = { seats: fact('250 seats'), account: fact('Acme'), 'go-live': fact('soon'), other: fact(1) };
  expect(prefill(form, facts, null).values).toEqual({
    seats: { kind: 'given', value: 250, source: 'pulled' },
    account: { kind: 'given', value: 'Acme', source: 'pulled' },
  });
});

it('takes over from the handoff before what a field inherits, by its role or its key, unless the page knows better', () => {
  const before = { note: note({ promises: typed([promise]), account: typed('Old name') }), template: form };
  expect(prefill(next, { account: fact('Acme') }, before).values).toEqual({
    step: { kind: 'given', value: 'Send the redlined MSA to Priya', source: 'inherited' },
    account: { kind: 'given', value: 'Acme', source: 'pulled' },
    'open-promises': { kind: 'given', value: [promise], source: 'inherited' },
  });
});

it('does not take over what was unknown', () => {
  expect(
    prefill(next, {}, { note: note({ step: unknown(), promises: null }), template: form }).values,
  ).toEqual({});
});
