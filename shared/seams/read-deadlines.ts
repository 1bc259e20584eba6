import { z } from 'zod';
import type { Allowance } from '../time/allowance.ts';
import { AllowanceSchema } from '../time/read-allowance.ts';
import { strict } from '../time/read-problems.ts';
import type { Deadlines } from './seam.ts';

const hoursInADay = 8;

/** How long something may be given, in working days; hours are counted as days of eight. */
export const atMost = (days: number) =>
  AllowanceSchema.refine((allowance) => lengthInDays(allowance) <= days, {
    error: `This is longer than makes sense here. Give at most ${days} working days, or ${days * hoursInADay} working hours.`,
  });

const lengthInDays = (allowance: Allowance): number =>
  allowance.kind === 'days' ? allowance.days : allowance.minutes / 60 / hoursInADay;

const soon = atMost(20);

export const DeadlinesSchema: z.ZodType<Deadlines> = z.strictObject(
  {
    accept: z.strictObject(
      { routine: soon, watch: soon, critical: soon },
      strict('Say how long accepting may take when it is routine, to watch, and critical.'),
    ),
    answer: soon,
    promiseAnswer: soon,
    activity: soon,
    stillOnIt: atMost(10),
    complete: atMost(260).nullable(),
    confirm: soon,
    promiseLead: atMost(60),
    snoozeCap: atMost(30),
    pauseCap: atMost(90),
  },
  strict('Give the deadlines of this seam.'),
);
