import type { Field, Template } from '../template.ts';
import { ifThen, nextStep, nextStepBy, outcome, severity, to, told } from './head.ts';
import { prompts } from './prompts.ts';

const pulled = { need: { kind: 'pulled' } } as const;
const required = { need: { kind: 'required' } } as const;

const options = (...labels: readonly string[]) => ({
  options: labels.map((label) => ({ value: label.toLowerCase().replaceAll(' ', '-'), label })),
});

const ticket: readonly Field[] = [
  { ...pulled, key: 'ticket', type: 'text', label: 'Ticket', fact: 'ticket' },
  { ...pulled, key: 'customer', type: 'text', label: 'Customer', fact: 'account' },
  { ...pulled, key: 'tier', type: 'text', label: 'Tier', fact: 'tier' },
  { ...pulled, key: 'waiting-since', type: 'date', label: 'Waiting since', fact: 'waiting-since' },
];

const evidence: readonly Field[] = [
  {
    ...{ ...required, key: 'what-happens', type: 'text', label: 'What happens' },
    good: 'SSO returns to the login page after MFA, in a loop, no error shown',
    bad: 'Customer can’t log in',
  },
  {
    ...{
      ...required,
      key: 'exact-error',
      type: 'quote',
      label: 'Exact error or request id',
      noneAllowed: true,
    },
    help: 'Copied as it was shown. Tick none if none was shown. Leave out passwords and keys.',
    ...{ good: 'AADSTS50011: redirect URI mismatch, req 8f3a91', bad: 'an error' },
  },
  {
    ...{ ...required, key: 'steps', type: 'list', label: 'Steps, or what was tried to reproduce it' },
    settings: { least: 2 },
    ...{ good: '- open /sso\n- choose Okta\n- approve push\n- loop', bad: 'log in' },
  },
  {
    ...{ ...required, key: 'environment', type: 'text', label: 'Environment, and since when' },
    settings: { figure: true },
    ...{ good: 'Web 2024.6.1, Chrome 126, Win 11; since Mon 4 Jan 09:10', bad: 'Chrome' },
  },
  {
    ...{ ...required, key: 'how-often', type: 'choice', label: 'How often' },
    ...{ settings: options('Every attempt', 'Often', 'Sometimes', 'Once'), good: 'Every attempt' },
  },
];

const affected: readonly Field[] = [
  {
    ...{ ...required, key: 'affected', type: 'number', label: 'How many people are affected' },
    ...{ settings: { whole: true, min: 0 }, good: '40', bad: 'many, urgent!!' },
  },
  {
    ...{ ...required, key: 'share', type: 'choice', label: 'Which of the customer’s people' },
    ...{ settings: options('All of them', 'One group', 'Single people'), good: 'All of them' },
  },
  {
    ...{
      ...required,
      key: 'their-deadline',
      type: 'date',
      label: 'The customer’s deadline',
      noneAllowed: true,
    },
    ...{ role: 'customer-date', good: 'Thu 14 Jan 2027', bad: 'yesterday!!' },
  },
];

const need: Field = {
  ...{ ...required, key: 'need', type: 'choice', label: 'What I need' },
  ...{ settings: options('Investigate', 'Fix', 'Decide', 'Answer'), good: 'Decide', bad: 'pls check' },
};

const workaround: Field = {
  ...{ ...required, key: 'workaround', type: 'text', label: 'Workaround', noneAllowed: true },
  ...{ good: 'Local password for 3 admins until Thu 14 Jan', bad: 'they know' },
};

export const supportToEngineering: Template = {
  ...{ id: 'support-to-engineering', version: 1, name: 'Support to engineering', language: 'en' },
  fields: [
    ...[severity, to, ...ticket, need, nextStepBy],
    { ...outcome, good: 'Acme’s 40 people sign in with Okta again before the payroll run' },
    { ...nextStep, good: 'Decide whether we can roll back 2024.6.1 for Acme', bad: 'pls check' },
    ...[ifThen, ...evidence, ...affected, workaround],
    { ...told, good: '“Next update by 16:00 today”, written to Maria Lopez at 11:20' },
    ...prompts,
  ],
};
