import { queryOptions } from '@tanstack/react-query';
import { type Answers, server } from '../server/server.ts';
import { type Step, steps } from './steps.ts';

export type Draft = NonNullable<Answers['seams']['draft']>;

export const noDraft: Draft = {
  from: null,
  to: null,
  workarounds: [],
  template: null,
  owner: null,
  seam: null,
};

/** As far as any admin of the company came. */
export const draftKept = queryOptions({
  queryKey: ['draft'],
  queryFn: async () => (await server.seams.draft.query()) ?? noDraft,
});

export const stepWords: Readonly<Record<Step, string>> = {
  seam: 'Name the seam that hurts',
  context: 'Name what must cross',
  owner: 'Give it an owner',
  people: 'Invite the people',
  mode: 'Observe, warn, block',
};

/** The first step that is not done. What comes later can be looked at only when it is reached. */
export function stepReached({ from, to, template, seam }: Draft, hasReceivers: boolean): Step {
  if (from === null || to === null) return 'seam';
  if (template === null) return 'context';
  if (seam === null) return 'owner';
  return hasReceivers ? 'mode' : 'people';
}

export const isStepOpen = (step: Step, reached: Step, draft: Draft): boolean =>
  steps.indexOf(step) <= steps.indexOf(reached) || (step === 'mode' && draft.seam !== null);
