import { z } from 'zod';
import { readRecordRef } from '#shared/records/read-record-ref.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { isLocalDate } from '#shared/time/local-date.ts';

/** What a browser may count, and why it may not have seen a place. A word that is not here is not counted. */
export const counted = [
  ...(['looked', 'clear', 'observed', 'warned', 'held', 'saved-anyway', 'could-not-see'] as const),
] as const;
export type Counted = (typeof counted)[number];

export const notLooking = [
  ...(['rules-missing', 'switched-off', 'extension-reloaded', 'too-slow', 'threw', 'late'] as const),
  ...(['card-removed', 'editor-without-save', 'save-without-editor'] as const),
  ...(['unknown-audience', 'unreadable', 'unknown-page'] as const),
] as const;
export type NotLooking = (typeof notLooking)[number];

const Id = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'Use 8 to 64 letters, digits, dashes or underscores.');
const Host = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, 'Write the site as in hubspot.');
/** A name has no spaces, so that no sentence of anybody fits in. */
const Name = z.string().regex(/^[^\s\p{Cc}]{1,120}$/u, 'A name has 1 to 120 letters and no spaces.');
/** Empty where the page as a whole could not be looked at. */
const Surface = Name.or(z.literal(''));

const Line = z.strictObject({
  day: z.string().refine(isLocalDate, 'Write the day like 2026-11-21.'),
  ...{ host: Host, selectors: Name, surface: Surface },
  ...{ what: z.enum(counted), why: z.enum(notLooking).nullable() },
  times: z.int().min(1).max(10_000_000),
});
export type CountLine = z.infer<typeof Line>;

export const Report = z.strictObject({ id: Id, lines: z.array(Line).min(1).max(200) });
export type Report = z.infer<typeof Report>;

const Record = z.unknown().transform((input, context): RecordRef => {
  const read = readRecordRef(input);
  if (read.ok) return read.value;
  for (const { path, sentence: message } of read.reason)
    context.addIssue({ code: 'custom', message, path: path === '' ? [] : [path] });
  return z.NEVER;
});

export const SavedAnyway = z.strictObject({
  id: Id,
  surface: Name,
  record: Record.nullable(),
  verdict: z.enum(['nothing', 'unclear', 'clear']),
  seam: z.string().min(1).max(120).nullable(),
  reason: z.string().max(300, 'Keep it under 300 letters.'),
  at: z.int().min(0).max(4_102_444_800_000),
});
export type SavedAnyway = z.infer<typeof SavedAnyway>;
