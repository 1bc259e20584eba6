import type { Field } from '../template.ts';

/** What every handoff carries, in the order it is asked. A template may give a field its own label and examples. */
export const severity: Field = {
  ...{ key: 'severity', type: 'choice', label: 'Severity', role: 'severity', need: { kind: 'required' } },
  help: 'Watch and critical need to say what to do if it happens.',
  settings: {
    options: [
      { value: 'routine', label: 'Routine' },
      { value: 'watch', label: 'Watch' },
      { value: 'critical', label: 'Critical' },
    ],
  },
};

export const to: Field = {
  ...{ key: 'to', type: 'person-or-rota', label: 'To', role: 'to', need: { kind: 'required' } },
  help: 'One person, or a rota that knows who is on. A team is nobody.',
  ...{ good: 'Dana Cole', bad: 'the team' },
};

export const outcome: Field = {
  ...{ key: 'outcome', type: 'text', label: 'Outcome wanted', role: 'outcome', need: { kind: 'required' } },
  help: 'One sentence: what is true when this is done?',
  ...{ good: 'Priya signs the amended SOW', bad: 'sort it' },
};

export const nextStep: Field = {
  ...{ key: 'next-step', type: 'text', label: 'Next step', role: 'next-step', need: { kind: 'required' } },
  help: 'The first thing to do: a verb, and what it is done to.',
  ...{ good: 'Send redlined MSA to Priya by Thu 14 Jan', bad: 'follow up' },
};

export const nextStepBy: Field = {
  ...{
    key: 'next-step-by',
    type: 'date',
    label: 'By when',
    role: 'next-step-by',
    need: { kind: 'required' },
  },
  ...{ good: 'Thu 14 Jan 2027', bad: 'asap' },
};

export const ifThen: Field = {
  ...{ key: 'if-then', type: 'text', label: 'If this happens, then', role: 'if-then' },
  need: {
    kind: 'when',
    condition: { any: [{ field: 'severity', is: 'one-of', of: ['watch', 'critical'] }] },
  },
  help: 'What could go wrong, and what to do then.',
  good: 'If Priya has not signed by Wed 13 Jan, call Maria Lopez: the price holds until Fri 15 Jan',
  bad: 'keep an eye on it',
};

export const told: Field = {
  ...{
    key: 'told',
    type: 'text',
    label: 'What the customer was told',
    role: 'told',
    need: { kind: 'required' },
  },
  noneAllowed: true,
  help: 'In the words that were used, so that nobody says something else.',
  ...{ good: 'Maria was told on 4 Jan that the kickoff is on Mon 1 Feb at 10:00', bad: 'they know' },
};
