import { describe, expect, it } from 'vitest';
import type { FieldTypeName, Settings } from '#shared/fields/field-type.ts';
import { inEnglish } from '#shared/fields/in-english.ts';
import { type DoubtCode, doubtSentences, type ProblemCode } from '#shared/fields/problem-sentences.ts';
import { fieldTypes } from '#shared/fields/registry.ts';

type Met = { readonly type: FieldTypeName; readonly input: unknown; readonly settings?: Settings };

const said = {
  ...{ words: 'Data in by launch', to: 'Maria', due: '2027-03-15', inContract: false, agreed: true },
  deliverer: { id: 'p-ben', name: 'Ben Ito' },
};

/** How a person, or a note from another version of its form, comes to hear each of them. */
const problems: Readonly<Record<ProblemCode, Met & { readonly reads?: string }>> = {
  'not-text': { type: 'text', input: 7 },
  'text-too-long': { type: 'quote', input: 'x'.repeat(20_001), reads: 'longer than 20000 characters' },
  'not-list': { type: 'list', input: 'one' },
  'entry-not-text': { type: 'list', input: [1] },
  'too-many-entries': { type: 'list', input: Array(51).fill('x'), reads: 'more than 50 entries' },
  'entry-too-long': { type: 'list', input: ['x'.repeat(2_001)], reads: 'longer than 2000 characters' },
  'not-an-option': {
    ...{ type: 'choice', input: 'c', reads: 'Choose One, Two.' },
    settings: {
      options: [
        { value: 'a', label: 'One' },
        { value: 'b', label: 'Two' },
      ],
    },
  },
  'not-yes-or-no': { type: 'yes-no', input: 'perhaps' },
  'not-number': { type: 'number', input: '250' },
  'not-whole': { type: 'number', input: 2.5, settings: { whole: true } },
  'too-small': { type: 'number', input: 0, settings: { min: 1 }, reads: 'to be 1 or more' },
  'too-big': { type: 'number', input: 9, settings: { max: 5 }, reads: 'to be 5 or less' },
  'no-money': { type: 'money', input: 5 },
  'no-currency': { type: 'money', input: { amount: 5, currency: '' } },
  'no-amount': { type: 'money', input: { amount: null, currency: 'EUR' } },
  'no-day': { type: 'date', input: 'asap' },
  'no-hand': { type: 'person-or-rota', input: null },
  'bare-team': { type: 'person-or-rota', input: { kind: 'team', id: 't', name: 'Onboarding' } },
  'no-person': {
    ...{ type: 'person-or-rota', settings: { onlyPeople: true } },
    input: { kind: 'rota', id: 'r', name: 'Duty' },
  },
  'no-contact': { type: 'contact', input: 'the team' },
  'no-name': { type: 'contact', input: { name: '', email: 'maria@acme.example' } },
  'no-role': { type: 'contact', input: { name: 'Maria', role: 'maria@acme.example' } },
  'no-email': { type: 'contact', input: { name: 'Maria', email: 'ask her' } },
  'no-phone': { type: 'contact', input: { name: 'Maria', phone: 'none' } },
  'no-link': { type: 'link', input: 'see the wiki' },
  'no-promises': { type: 'promises', input: 'told them' },
  'too-many-promises': { type: 'promises', input: Array(31).fill(said), reads: 'more than 30 promises' },
  'no-promised-words': { type: 'promises', input: [{ ...said, words: '' }] },
  'no-promised-to': { type: 'promises', input: [{ ...said, to: '' }] },
  'no-promised-day': { type: 'promises', input: [{ ...said, due: '' }] },
  'no-contract-word': { type: 'promises', input: [{ ...said, inContract: null }] },
  'no-agreement-word': { type: 'promises', input: [{ ...said, agreed: null }] },
  'no-deliverer': { type: 'promises', input: [{ ...said, deliverer: null }] },
};

const doubts: Readonly<Record<DoubtCode, Met & { readonly reads?: string }>> = {
  'no-figure': { type: 'text', input: 'soon', settings: { figure: true } },
  'few-entries': { type: 'list', input: ['one'], settings: { least: 2 }, reads: 'fewer than 2 entries' },
  'no-way-to-reach': { type: 'contact', input: { name: 'Maria' } },
};

describe('what is wrong with a value', () => {
  it.each(Object.entries(problems))('goes by “%s”, with the words its sentence names', (code, met) => {
    const read = fieldTypes[met.type].read(met.input, met.settings ?? {});
    const [first, ...others] = read.ok ? [] : read.reason;
    expect([first?.code, others]).toEqual([code, []]);
    expect(first?.sentence).not.toMatch(/[{}…]/);
    expect(first?.sentence).toContain(met.reads ?? '');
  });

  it.each(Object.entries(doubts))('goes by “%s” where it only makes the reader ask', (code, met) => {
    const [first] = fieldTypes[met.type].doubts?.(met.input, met.settings ?? {}) ?? [];
    expect(first?.code).toBe(code);
    expect(first?.sentence).toBe(inEnglish(doubtSentences[code as DoubtCode], first?.words ?? {}));
    expect(first?.sentence).not.toMatch(/[{}…]/);
    expect(first?.sentence).toContain(met.reads ?? '');
  });
});
