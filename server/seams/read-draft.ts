import { z } from 'zod';
import type { Read } from '#shared/problem.ts';
import { accepted, refused } from '#shared/result.ts';
import { problemsOf } from '#shared/time/read-problems.ts';

const most = 20;
const longest = 200;
const hoursInWeek = 168;

const Text = z.string('Write a few words.').max(longest, `Write up to ${longest} letters.`);
const Key = z.string().max(128, 'This is longer than any id.').nullable();
const hours = 'Give the hours a week as a number from 0 to 168.';

/** What people do today to get round a seam: the sheet, the standing meeting, the person who remembers. */
export const Workaround = z.strictObject({
  what: Text,
  hours: z.number(hours).min(0, hours).max(hoursInWeek, hours),
});
export type Workaround = z.infer<typeof Workaround>;

export const SeamDraft = z.strictObject({
  from: Key,
  to: Key,
  workarounds: z.array(Workaround).max(most, `Name up to ${most}.`),
  template: Key,
  owner: Key,
  /** The seam that was made of it. */
  seam: Key,
});
export type SeamDraft = z.infer<typeof SeamDraft>;

export function readDraft(input: unknown): Read<SeamDraft> {
  const read = SeamDraft.safeParse(input);
  return read.success ? accepted(read.data) : refused(problemsOf(read.error));
}
