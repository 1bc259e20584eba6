import { z } from 'zod';
import type { Problem, Read } from '../problem.ts';
import { readRecordRef } from '../records/read-record-ref.ts';
import type { RecordRef } from '../records/record-ref.ts';
import { accepted, refused } from '../result.ts';
import { type Instant, instant } from '../time/instant.ts';
import { isLocalDate } from '../time/local-date.ts';
import type { Command, PersonCommand } from './commands.ts';
import { pauseReasons } from './handoff.ts';

/** Ids are made by the client that commands; they have to be hard to meet by chance. A colon is in the server's own alone. */
const Id = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'Use 8 to 64 letters, digits, dashes or underscores.');
const PersonId = z.string().min(1, 'Name a person.').max(64, 'This is no person’s id.');
const Words = z.string().max(10_000, 'Keep it under 10,000 characters.');
const Moment = z
  .number()
  .int('Give whole milliseconds.')
  .min(0, 'That is before 1970.')
  .max(4_102_444_800_000, 'That is after the year 2100.')
  .transform((milliseconds): Instant => instant(milliseconds));
const Day = z.string().refine(isLocalDate, 'Write the day like 2026-11-21.');
const Hand = z.strictObject({ kind: z.enum(['person', 'rota']), id: PersonId, name: Words });
const ReadBack = z.strictObject({ outcome: Words, firstStep: Words, by: z.string().max(20) });
const PersonRef = z.strictObject({ id: PersonId, name: Words });

const FieldValue = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('given'),
    value: z.unknown(),
    source: z.enum(['typed', 'pulled', 'inherited']),
  }),
  z.strictObject({ kind: z.literal('unknown'), finder: PersonRef, by: Day }),
  z.strictObject({ kind: z.literal('none') }),
]);
const Note = z.strictObject({
  template: z.strictObject({ id: PersonId, version: z.number().int().min(1) }),
  values: z.record(z.string().max(64), FieldValue),
});
/** The one rule for records, wherever they come in. */
const Record = z.unknown().transform((input, context): RecordRef => {
  const read = readRecordRef(input);
  if (read.ok) return read.value;
  for (const { path, sentence: message } of read.reason) {
    context.addIssue({ code: 'custom', message, path: path === '' ? [] : [path] });
  }
  return z.NEVER;
});

const base = { id: Id, handoff: Id };
const reason = { reason: Words };
const promise = { promise: z.string().min(1).max(32) };

const shapes = {
  Send: z.strictObject({
    ...base,
    seam: z.string().min(1).max(64),
    record: Record,
    note: Note,
    to: z.array(Hand).max(20),
  }),
  Accept: z.strictObject({ ...base, readBack: ReadBack }),
  Return: z.strictObject({
    ...base,
    gaps: z.array(z.strictObject({ field: z.string().max(64), why: Words })).max(60),
  }),
  Decline: z.strictObject({ ...base, ...reason, whose: Hand.nullable() }),
  Amend: z.strictObject({ ...base, note: Note }),
  Ask: z.strictObject({ ...base, to: PersonId, text: Words }),
  Answer: z.strictObject({ ...base, text: Words, agrees: z.boolean().nullable() }),
  Reassign: z.strictObject({ ...base, ...reason, to: Hand }),
  Snooze: z.strictObject({ ...base, until: Moment }),
  Pause: z.strictObject({ ...base, reason: z.enum(pauseReasons), until: Moment }),
  Progress: z.strictObject({ ...base, text: Words }),
  AgreePromise: z.strictObject({ ...base, ...promise }),
  RefusePromise: z.strictObject({ ...base, ...promise, ...reason }),
  KeepPromise: z.strictObject({ ...base, ...promise, evidence: Words }),
  MovePromise: z.strictObject({ ...base, ...promise, due: Day, toldBy: PersonId }),
  BreakPromise: z.strictObject({ ...base, ...promise, ...reason, toldBy: PersonId }),
  FindOut: z.strictObject({ ...base, field: z.string().max(64), value: FieldValue }),
  Complete: z.strictObject({ ...base, outcome: Words }),
  Confirm: z.strictObject(base),
  Reopen: z.strictObject({ ...base, ...reason }),
  Withdraw: z.strictObject({ ...base, ...reason }),
  Take: z.strictObject(base),
  Disclaim: z.strictObject({ ...base, ...reason }),
  MarkSeen: z.strictObject(base),
} as const satisfies Record<PersonCommand['type'], z.ZodType>;

type Shape = (typeof shapes)[keyof typeof shapes];
const shapeOf = (type: unknown): Shape | undefined =>
  typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type as keyof typeof shapes] : undefined;

/**
 * What came from outside, as a person's command. Who commands is never read from it: `by` is whoever the session belongs to,
 * and the server's own commands can't come from outside at all.
 */
export function readCommand(input: unknown, by: string): Read<Command> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refused([{ path: '', sentence: 'A command is an object with a type. Nothing was done.' }]);
  }
  const { type, ...rest } = input as Record<string, unknown>;
  const shape = shapeOf(type);
  if (shape === undefined) {
    const known = Object.keys(shapes).join(', ');
    return refused([{ path: 'type', sentence: `There is no such command. Use one of ${known}.` }]);
  }
  const read = shape.safeParse(rest);
  if (!read.success) return refused(read.error.issues.map(problemOf));
  return accepted({ type, by: { kind: 'person', id: by }, ...read.data } as Command);
}

const problemOf = ({ path, message }: z.core.$ZodIssue): Problem => ({
  path: path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join(''),
  sentence: message,
});
