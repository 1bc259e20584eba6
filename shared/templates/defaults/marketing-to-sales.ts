import type { Field, Template } from '../template.ts';
import { ifThen, nextStep, nextStepBy, outcome, severity, to, told } from './head.ts';
import { prompts } from './prompts.ts';

const pulled = { need: { kind: 'pulled' } } as const;
const required = { need: { kind: 'required' } } as const;

const lead: readonly Field[] = [
  { ...pulled, key: 'lead', type: 'contact', label: 'Lead', fact: 'lead' },
  { ...pulled, key: 'source', type: 'text', label: 'Source', fact: 'lead-source' },
  { ...pulled, key: 'last-touches', type: 'list', label: 'Last three touches', fact: 'last-touches' },
];

const qualifies: readonly Field[] = [
  {
    ...{
      ...required,
      key: 'qualified-by',
      type: 'text',
      label: 'What they did that qualifies them, and when',
    },
    settings: { figure: true },
    ...{ good: 'Pricing form 10:42 today, asks for 120 seats', bad: 'hot lead' },
  },
  {
    ...{ ...required, key: 'their-need', type: 'quote', label: 'The need in their words', noneAllowed: true },
    help: 'Quoted. Tick none if nothing was stated.',
    good: 'We lose two days a month matching delivery slips by hand',
    bad: 'interested',
  },
];

const consent: Field = {
  ...{ ...required, key: 'consent', type: 'text', label: 'Consent, and the best time' },
  good: 'Agreed to calls in the form on 4 Jan; Tue and Thu 14:00 to 16:00 CET',
  bad: 'ok',
};

export const marketingToSales: Template = {
  ...{ id: 'marketing-to-sales', version: 1, name: 'Marketing to sales', language: 'en' },
  fields: [
    ...[severity, to, ...lead, ...qualifies],
    {
      ...told,
      label: 'What we told or offered them',
      good: 'A 30-day trial with 120 seats, offered by mail on 4 Jan',
    },
    consent,
    { ...outcome, good: 'Lena Fox has seen the pricing for 120 seats and named who decides' },
    { ...nextStep, good: 'Call Lena Fox about the pricing form, Tue 5 Jan 14:00' },
    ...[nextStepBy, ifThen, ...prompts],
  ],
};
