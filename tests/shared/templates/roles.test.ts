import { expect, it } from 'vitest';
import type { Note } from '#shared/templates/note.ts';
import {
  customerDateOf,
  ifThenOf,
  nextStepByOf,
  nextStepOf,
  outcomeOf,
  promisesOf,
  receiverOf,
  severityOf,
  toldOf,
} from '#shared/templates/roles.ts';
import { form, note, promise, typed, unknown } from './test-template.ts';

it('the handoff takes from a note what its fields mean', () => {
  const filled = note({
    severity: typed('watch'),
    start: typed('2027-02-01'),
    promises: typed([promise]),
    told: typed('Kickoff'),
    'if-then': typed('If x, y'),
  });
  expect(severityOf(filled, form)).toBe('watch');
  expect(receiverOf(filled, form)).toEqual({ kind: 'person', id: 'p-dana', name: 'Dana Cole' });
  expect(outcomeOf(filled, form)).toBe('Acme’s forty dispatchers sign in with Okta');
  expect(nextStepOf(filled, form)).toBe('Send the redlined MSA to Priya');
  expect(nextStepByOf(filled, form)).toBe('2027-01-14');
  expect(customerDateOf(filled, form)).toBe('2027-02-01');
  expect(promisesOf(filled, form)).toEqual([promise]);
  expect([toldOf(filled, form), ifThenOf(filled, form)]).toEqual(['Kickoff', 'If x, y']);
});

it.each<[string, Note]>([
  ['empty', { template: { id: 'form', version: 2 }, values: {} }],
  ['unknown', note(Object.fromEntries(form.fields.map(({ key }) => [key, unknown()])))],
  ['junk', note(Object.fromEntries(form.fields.map(({ key }) => [key, typed({ kind: 'team' })])))],
])('a note that is %s is routine, to nobody, without days or promises', (_, empty) => {
  expect(severityOf(empty, form)).toBe('routine');
  expect(
    [receiverOf, outcomeOf, nextStepOf, nextStepByOf, customerDateOf].map((of) => of(empty, form)),
  ).toEqual([null, null, null, null, null]);
  expect(promisesOf(empty, form)).toEqual([]);
});
