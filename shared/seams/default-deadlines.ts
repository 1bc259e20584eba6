import type { Severity } from '../templates/template.ts';
import { type Allowance, workingDays, workingHours, workingMinutes } from '../time/allowance.ts';
import type { Deadlines } from './seam.ts';

const alike = (allowance: Allowance): Record<Severity, Allowance> => ({
  routine: allowance,
  watch: allowance,
  critical: allowance,
});

const usual: Deadlines = {
  accept: alike(workingDays(1)),
  answer: workingDays(1),
  promiseAnswer: workingDays(2),
  activity: workingDays(1),
  stillOnIt: workingHours(4),
  complete: null,
  confirm: workingDays(2),
  promiseLead: workingDays(3),
  snoozeCap: workingDays(5),
  pauseCap: workingDays(20),
};

const accepts = new Map<string, Deadlines['accept']>([
  ['sales-to-onboarding', alike(workingDays(1))],
  [
    'support-to-engineering',
    { routine: workingDays(1), watch: workingHours(4), critical: workingMinutes(30) },
  ],
  ['onboarding-to-support', alike(workingDays(2))],
  // A demo request is the critical one here: it is worth little an hour later.
  ['marketing-to-sales', { routine: workingHours(4), watch: workingHours(4), critical: workingMinutes(15) }],
]);

/** Where a seam with this template starts. Any other template gets the usual working day. */
export const defaultDeadlines = (templateId: string): Deadlines => ({
  ...usual,
  accept: accepts.get(templateId) ?? usual.accept,
});
