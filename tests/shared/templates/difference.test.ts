import { describe, expect, it } from 'vitest';
import {
  changedFields,
  isMaterialChange,
  noteDifferences,
  templateDifferences,
} from '#shared/templates/difference.ts';
import type { Field } from '#shared/templates/template.ts';
import { form, none, note, pulled, typed, unknown } from './test-template.ts';

describe('two notes', () => {
  it('differ in words a person reads', () => {
    expect(
      noteDifferences(
        note(),
        note({ by: unknown(), told: typed('Kickoff on 1 Feb'), remarks: typed('x') }),
        form,
      ),
    ).toEqual([
      {
        field: 'by',
        label: 'By when',
        before: 'Thu 14 Jan 2027',
        after: 'unknown, Ben Ito [person p-ben] finds out by Tue 12 Jan 2027',
        isMaterial: true,
      },
      { field: 'told', label: 'Told', before: '(none)', after: 'Kickoff on 1 Feb', isMaterial: true },
      { field: 'remarks', label: 'Remarks', before: null, after: 'x', isMaterial: false },
    ]);
  });

  it('do not differ by where a value came from, or by blanks', () => {
    const [one, other] = [note({ seats: pulled(5) }), note({ seats: typed(5) })];
    expect(noteDifferences(one, other, form)).toEqual([]);
    expect(changedFields(one, other)).toEqual([]);
    expect(
      isMaterialChange(
        note(),
        note({ outcome: typed(' Acme’s forty dispatchers sign in with Okta\n') }),
        form,
      ),
    ).toBe(false);
  });

  it('name the keys that changed, those that came and those that went', () => {
    expect(
      changedFields(note({ remarks: typed('x') }), note({ told: null, step: typed('Call Maria') })),
    ).toEqual(['step', 'told', 'remarks']);
  });

  it.each([
    ['a required field', { told: typed('Kickoff on 1 Feb') }, true],
    ['a field with a role', { 'if-then': typed('If it rains, wait') }, true],
    ['a field that is required now', { seats: pulled(501), 'not-sold': typed('No SLA') }, true],
    ['a remark', { remarks: typed('more') }, false],
    ['a pulled value', { seats: pulled(5) }, false],
  ])('differ so that it matters, or not, in %s', (_, changes, isMaterial) => {
    expect(isMaterialChange(note({ told: none }), note(changes), form)).toBe(isMaterial);
  });
});

it('two templates differ by fields added, removed, moved and changed, with what was changed', () => {
  const [severity, to, outcome, step, ...others] = form.fields;
  if (!severity || !to || !outcome || !step) throw new Error('the form has these fields');
  const fresh: Field = { key: 'fresh', type: 'text', label: 'Fresh', need: { kind: 'optional' } };
  const after = {
    ...form,
    fields: [severity, { ...outcome, label: 'Result', noneAllowed: true }, to, fresh, ...others],
  };
  expect(templateDifferences(form, after)).toEqual([
    { field: 'outcome', label: 'Result', change: 'changed', what: ['label', 'noneAllowed'] },
    { field: 'to', label: 'To', change: 'moved', what: [] },
    { field: 'fresh', label: 'Fresh', change: 'added', what: [] },
    { field: 'step', label: 'Next step', change: 'removed', what: [] },
  ]);
  expect(templateDifferences(form, form)).toEqual([]);
});
