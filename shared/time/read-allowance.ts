import { z } from 'zod';
import type { Read } from '../problem.ts';
import { accepted, refused } from '../result.ts';
import type { Allowance } from './allowance.ts';
import { problemsOf, strict } from './read-problems.ts';

/** A year of it: more is a slip of the keyboard, not a deadline. */
const most = { minutes: 366 * 24 * 60, days: 366 };

const amount = (unit: keyof typeof most) =>
  z
    .number({ error: `Say how many working ${unit}, as a whole number.` })
    .int({ error: `Parts of working ${unit} can't be counted. Use a whole number.` })
    .min(1, { error: `A deadline of no working ${unit} is over before it begins. Give 1 or more.` })
    .max(most[unit], {
      error: `This is more than a year of working ${unit}. Give ${most[unit]} or fewer.`,
    });

const otherwise = strict('Say how much time it is: working minutes or working days.');

/** Allowances inside larger things that are read. */
export const AllowanceSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('working'), minutes: amount('minutes') }, otherwise),
    z.strictObject({ kind: z.literal('days'), days: amount('days') }, otherwise),
  ],
  otherwise,
);

export function readAllowance(input: unknown): Read<Allowance> {
  const read = AllowanceSchema.safeParse(input);
  return read.success ? accepted(read.data) : refused(problemsOf(read.error));
}
