import type { Template } from '../template.ts';
import { ifThen, nextStep, nextStepBy, outcome, severity, to } from './head.ts';

/** What a held note becomes: the least that lets somebody else go on. */
export const quick: Template = {
  ...{ id: 'quick', version: 1, name: 'Quick handoff', language: 'en' },
  fields: [
    outcome,
    nextStep,
    nextStepBy,
    { ...to, label: 'Who' },
    { ...severity, need: { kind: 'optional' } },
    ifThen,
  ],
};
