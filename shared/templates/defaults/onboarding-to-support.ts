import type { Field, Template } from '../template.ts';
import { ifThen, nextStep, nextStepBy, outcome, severity, to, told } from './head.ts';
import { extraCare, looksStandard, temptingToSkip } from './prompts.ts';

const pulled = { need: { kind: 'pulled' } } as const;
const required = { need: { kind: 'required' } } as const;

const running: readonly Field[] = [
  { ...pulled, key: 'live-since', type: 'date', label: 'Live since', fact: 'live-since' },
  { ...pulled, key: 'plan', type: 'text', label: 'Plan', fact: 'plan' },
  { ...pulled, key: 'modules', type: 'list', label: 'Modules', fact: 'modules' },
];

const knownIssues: Field = {
  ...{ ...required, key: 'known-issues', type: 'list', label: 'Known issues', noneAllowed: true },
  help: 'One a line: what, the workaround, who owns it, until when.',
  good: '- CSV export stops at 10,000 rows; export by month; Ben Ito fixes it by 26 Feb',
  bad: 'some bugs',
};

const openPromises: Field = {
  ...{ ...required, key: 'promises', type: 'promises', label: 'Open promises', role: 'promises' },
  ...{ noneAllowed: true, inherited: true },
  good: '- “Your SSO certificate is renewed before it ends” to Priya N.; due Mon 15 Mar 2027; in the contract; delivered by Ben Ito; agreed',
  bad: 'the usual',
};

const contacts: readonly Field[] = [
  {
    ...{ ...required, key: 'day-to-day', type: 'contact', label: 'Day-to-day contact', fact: 'day-to-day' },
    ...{ good: 'Priya N.; IT; priya@acme.example', bad: 'their IT' },
  },
  {
    ...{
      ...required,
      key: 'out-of-hours',
      type: 'contact',
      label: 'Contact out of hours',
      noneAllowed: true,
    },
    ...{ good: 'Acme operations desk; on call; +1 555 010 0142', bad: 'anyone' },
  },
];

const firstQuestions: Field = {
  ...{
    ...required,
    key: 'first-questions',
    type: 'list',
    label: 'Likely first questions, with the answer’s link',
  },
  good: '- How do we add a dispatcher? https://help.acme.example/dispatchers\n- Why is the Monday report empty? https://help.acme.example/reports#monday',
  bad: 'how it works',
};

const hypercare: readonly Field[] = [
  {
    ...{ key: 'hypercare-until', type: 'date', label: 'Hypercare until', need: { kind: 'optional' } },
    ...{ settings: { due: true }, good: 'Fri 26 Feb 2027' },
  },
  {
    ...{ key: 'hypercare-over', type: 'text', label: 'How we know hypercare is over' },
    need: { kind: 'when', condition: { all: [{ field: 'hypercare-until', is: 'filled' }] } },
    ...{ good: 'No ticket above P3 from Mon 15 Feb to Fri 26 Feb', bad: 'when they are happy' },
  },
];

export const onboardingToSupport: Template = {
  ...{ id: 'onboarding-to-support', version: 1, name: 'Onboarding to support', language: 'en' },
  fields: [
    ...[severity, to, ...running],
    { ...outcome, good: 'Support answers Acme alone from Mon 1 Mar on' },
    { ...nextStep, good: 'Read the runbook with Priya and take over her open ticket 48213' },
    ...[nextStepBy, ifThen],
    { ...looksStandard, label: 'What differs from standard', good: 'Webhook retries off at their request' },
    ...[
      knownIssues,
      openPromises,
      ...contacts,
      firstQuestions,
      ...hypercare,
      told,
      extraCare,
      temptingToSkip,
    ],
  ],
};
