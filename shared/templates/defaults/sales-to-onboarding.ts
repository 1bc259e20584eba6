import type { Field, Template } from '../template.ts';
import { ifThen, nextStep, nextStepBy, outcome, severity, to, told } from './head.ts';
import { prompts } from './prompts.ts';

const pulled = { need: { kind: 'pulled' } } as const;
const required = { need: { kind: 'required' } } as const;

const deal: readonly Field[] = [
  { ...pulled, key: 'account', type: 'text', label: 'Account', fact: 'account' },
  { ...pulled, key: 'amount', type: 'money', label: 'Amount', fact: 'amount' },
  { ...pulled, key: 'term', type: 'text', label: 'Term', fact: 'term' },
  { ...pulled, key: 'products', type: 'list', label: 'Products', fact: 'products' },
  {
    ...{ ...pulled, key: 'seats', type: 'number', label: 'Seats', fact: 'seats' },
    settings: { whole: true, min: 0 },
  },
  {
    ...pulled,
    key: 'discount',
    type: 'number',
    label: 'Discount',
    fact: 'discount',
    settings: { unit: '%' },
  },
  { ...pulled, key: 'custom-work', type: 'yes-no', label: 'Custom work sold', fact: 'custom-work' },
  { ...pulled, key: 'close-date', type: 'date', label: 'Closed on', fact: 'close-date' },
];

const bought: readonly Field[] = [
  {
    ...{ ...required, key: 'why-bought', type: 'text', label: 'Why they bought' },
    good: 'Month-end close takes 9 days across 3 sheets; the CFO wants 4 by Q1',
    bad: 'good fit',
  },
  {
    ...{ ...required, key: 'success', type: 'text', label: 'Success in 90 days' },
    ...{ good: '80 % of 40 dispatchers live by 30 June', bad: 'happy customer' },
    settings: { figure: true },
  },
  {
    ...{ ...required, key: 'sponsor', type: 'contact', label: 'Sponsor', fact: 'sponsor' },
    ...{ good: 'Maria Lopez; COO; maria@acme.example', bad: 'the team' },
  },
  {
    ...{ ...required, key: 'day-to-day', type: 'contact', label: 'Day-to-day contact', fact: 'day-to-day' },
    ...{ good: 'Priya N.; IT; +1 555 010 0199', bad: 'their IT' },
  },
];

const promised: readonly Field[] = [
  {
    ...{
      ...required,
      key: 'promises',
      type: 'promises',
      label: 'Promises',
      role: 'promises',
      noneAllowed: true,
    },
    help: 'What the customer heard, by when, and who delivers it. Tick none if nothing was promised.',
    good: '- “Can my data import on day one? Yes: CSV up to 20k rows” to Maria Lopez, COO; due Mon 15 Mar 2027; not in the contract; delivered by Ben Ito; agreed',
    bad: 'told them we’d handle it',
  },
  {
    ...{ ...required, key: 'start-date', type: 'date', label: 'Start date', role: 'customer-date' },
    ...{ fact: 'go-live', good: 'Mon 1 Feb 2027', bad: 'asap' },
  },
  {
    ...{ ...required, key: 'why-that-date', type: 'text', label: 'Why that date' },
    ...{ good: 'Their old licence ends on 31 Jan', bad: 'customer wants it' },
  },
];

const notSold: Field = {
  ...{ key: 'not-sold', type: 'text', label: 'Not sold, or out of scope' },
  need: {
    kind: 'when',
    condition: {
      any: [
        { field: 'discount', is: 'more', to: 0 },
        { field: 'custom-work', is: 'equal', to: true },
      ],
    },
  },
  ...{ good: 'No custom SLA, no Oracle connector', bad: '-' },
};

export const salesToOnboarding: Template = {
  ...{ id: 'sales-to-onboarding', version: 1, name: 'Sales to onboarding', language: 'en' },
  fields: [
    ...[severity, to, ...deal, outcome, nextStep, nextStepBy, ifThen],
    ...[...bought, ...promised, notSold, told, ...prompts],
  ],
};
