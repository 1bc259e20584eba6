import type { Field, Template } from '../template.ts';
import { ifThen, nextStep, nextStepBy, outcome, severity, to } from './head.ts';

/** One note for every open item a person holds: short enough to be written ten times before going home. */
const state: Field = {
  ...{ key: 'state', type: 'text', label: 'Where it stands, in a line', need: { kind: 'required' } },
  ...{ good: 'Import of 20k rows is at row 14,200, running since 15:10', bad: 'in progress' },
};

const switchedOff: Field = {
  ...{ key: 'switched-off', type: 'text', label: 'Switched off for now', need: { kind: 'required' } },
  noneAllowed: true,
  ...{ good: 'Acme’s nightly sync, until the import is through on Tue 5 Jan', bad: 'stuff' },
};

const promisedToday: Field = {
  ...{ key: 'promises', type: 'promises', label: 'Promised today', role: 'promises' },
  ...{ need: { kind: 'required' }, noneAllowed: true },
  good: '- “You hear from us when the import is through” to Priya N.; due Tue 5 Jan 2027; not in the contract; delivered by Dana Cole; agreed',
  bad: 'will update them',
};

export const shiftChange: Template = {
  ...{ id: 'shift-change', version: 1, name: 'Shift change and cover', language: 'en' },
  fields: [
    { key: 'item', type: 'text', label: 'Open item', need: { kind: 'pulled' }, fact: 'item' },
    { ...outcome, inherited: true },
    state,
    {
      ...severity,
      settings: {
        options: [
          { value: 'routine', label: 'Stable' },
          { value: 'watch', label: 'Watch' },
          { value: 'critical', label: 'Critical' },
        ],
      },
    },
    to,
    {
      ...{ ...nextStep, label: 'Next action in this shift' },
      ...{ good: 'Check row 20,000 at 18:00 and switch the nightly sync on again', bad: 'keep an eye on it' },
    },
    ...[nextStepBy, ifThen, switchedOff, promisedToday],
  ],
};
