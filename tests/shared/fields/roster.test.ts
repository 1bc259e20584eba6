import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRoster, findHand, findPersonNamed, writeHand } from '#shared/fields/roster.ts';
import type { Hand } from '#shared/records/person-ref.ts';
import { anyValue, confusingRoster } from './any-value.ts';

const person = (id: string, name: string): Hand => ({ kind: 'person', id, name });

describe('a hand is written', () => {
  it.each<[string, Hand, string]>([
    ['by name when only one has it', person('p-ben', 'Ben Ito'), 'Ben Ito'],
    ['with the e-mail when two have it', person('p-dana', 'Dana Cole'), 'Dana Cole (dana@acme.example)'],
    [
      'with the id when a rota shares the name',
      { kind: 'rota', id: 'r-2', name: 'Dana Cole' },
      'Dana Cole [rota r-2]',
    ],
    [
      'with the id when the name has changed since',
      person('p-ben', 'Benjamin Ito'),
      'Benjamin Ito [person p-ben]',
    ],
    ['with the id when nobody knows it', person('p-new', 'Nia New'), 'Nia New [person p-new]'],
  ])('%s', (_, hand, text) => {
    expect(writeHand(hand, confusingRoster)).toBe(text);
  });

  it('so that it is read back as itself, whoever is on the roster', () => {
    fc.assert(
      fc.property(
        anyValue('person-or-rota'),
        fc.constantFrom(emptyRoster, confusingRoster),
        (hand, roster) => {
          expect(findHand(writeHand(hand as Hand, roster), roster)).toEqual({ ok: true, value: hand });
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a written name', () => {
  it.each(['ben ito', 'ben@acme.example', 'Ben (ben@acme.example)'])('finds its person as “%s”', (text) => {
    expect(findPersonNamed(text, confusingRoster)).toEqual({
      ok: true,
      value: { id: 'p-ben', name: 'Ben Ito' },
    });
  });

  it.each([
    ['the team', 'Nobody here is called “the team”. Name a person or a rota.'],
    ['', 'Nobody here is called “”. Name a person or a rota.'],
    ['Dana Cole', 'More than one is called “Dana Cole”. Add the e-mail in brackets.'],
    ['Onboarding on duty', 'Onboarding on duty is a rota. Name one person.'],
  ])('“%s” is refused as a person', (text, sentence) => {
    expect(findPersonNamed(text, confusingRoster)).toEqual({ ok: false, reason: [{ path: '', sentence }] });
  });
});
