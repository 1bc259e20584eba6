import type { Template } from '../template.ts';
import { to } from './head.ts';

/**
 * Said, not written: what somebody heard in a call or a corridor, for the other side to confirm. It is part of Baton and not of a
 * workspace, so it crosses every seam that is switched on; its id is none that a template gets from its name.
 */
export const said: Template = {
  ...{ id: 'baton:said', version: 1, name: 'Said, not written', language: 'en' },
  fields: [
    {
      ...{ key: 'said', type: 'text', label: 'What was said', role: 'outcome', need: { kind: 'required' } },
      settings: { known: true },
      help: 'As close to the words as you remember.',
      ...{ good: 'Your CSV of 20,000 rows is imported before the kickoff', bad: 'we’ll handle it' },
    },
    {
      ...{ key: 'whom', type: 'text', label: 'To whom', need: { kind: 'required' } },
      settings: { known: true, name: true },
      good: 'Maria Lopez, COO',
    },
    {
      ...{ key: 'by', type: 'date', label: 'By when', role: 'customer-date', need: { kind: 'required' } },
      good: 'Fri 15 Jan 2027',
    },
    {
      ...{ ...to, label: 'Who confirms it', settings: { onlyPeople: true } },
      help: 'Whoever said it, or has to keep it. They confirm it in one press, correct it, or say that it was not said.',
      ...{ good: 'Ben Ito', bad: 'the team' },
    },
  ],
};

export type SaidKey = 'said' | 'whom' | 'by' | 'to';
