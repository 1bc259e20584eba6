import { z } from 'zod';
import type { Read } from '../problem.ts';
import { accepted, refused } from '../result.ts';
import { problemsOf } from '../time/read-problems.ts';
import type { Policy } from './policy.ts';
import { eachOnce, listOf } from './read-rows.ts';
import { Id, Slug } from './read-words.ts';
import { modes } from './seam.ts';
import { triggerKinds } from './trigger.ts';

const ModeSchema = z.enum(modes, { error: 'Choose a mode: off, observe, warn or block.' });
const noteModes = { nothing: ModeSchema, unclear: ModeSchema };

/** A host’s own name for a field is kept as it is: Salesforce calls one `Task.Description`. */
const SurfaceName = z
  .string({ error: 'Write the name of the field, like internal-note.' })
  .regex(/^[A-Za-z][\w.-]{0,119}$/, {
    error:
      'Write the name of the field in letters, digits, dots, dashes and underscores, like Task.Description.',
  });

const SurfaceRow = z.object(
  { host: Slug, surface: SurfaceName, ...noteModes },
  { error: 'Give each field as its site, its name and its two modes.' },
);
const Placed = z.object({ host: z.string(), surface: z.string() });

function keyOfSurface(row: unknown): string | null {
  const read = Placed.safeParse(row);
  return read.success ? JSON.stringify([read.data.host, read.data.surface]) : null;
}

const Surfaces = eachOnce(
  listOf(SurfaceRow, 200, 'fields'),
  keyOfSurface,
  'This field has its modes already. Remove one of the two.',
);

const Value = z
  .string({ error: 'Write the value as the site stores it.' })
  .max(200, { error: 'A value can have 200 letters at most.' })
  .refine((value) => value.trim() !== '', { error: 'Write the value as the site stores it.' });

const everyValue = 'Say which values this is for, or that it is for any value.';

const Values = z.union(
  [
    z.literal('any'),
    listOf(Value, 200, 'values').refine((values) => values.length > 0, { error: everyValue }),
  ],
  { error: everyValue },
);

const whichVersion = 'Give the version of the template.';

const TriggerRow = z.object(
  {
    host: Slug,
    kind: z.enum(triggerKinds, { error: 'Choose what changes: stage, owner, assignee or group.' }),
    values: Values,
    seam: Id,
    template: z.object(
      { id: Id, version: z.int({ error: whichVersion }).min(1, { error: whichVersion }) },
      { error: 'Say which template is asked for.' },
    ),
    mode: ModeSchema,
  },
  { error: 'Give each change as its site, its kind, its values, and the seam it belongs to.' },
);

/** Keys of a later version are left out, so that a browser that is behind goes on guarding. */
const PolicySchema = z.object(
  {
    version: z
      .int({ error: 'Give the version as a whole number.' })
      .min(0, { error: 'A version is never below 0.' }),
    plainNotes: z.object(noteModes, {
      error: 'Give the modes for notes that say nothing, and for unclear ones.',
    }),
    surfaces: Surfaces,
    triggers: listOf(TriggerRow, 500, 'changes of ownership'),
    hostsOff: listOf(Slug, 50, 'sites'),
  },
  { error: 'These are no rules Baton can read.' },
);

export function readPolicy(input: unknown): Read<Policy> {
  const read = PolicySchema.safeParse(input);
  return read.success ? accepted(read.data) : refused(problemsOf(read.error));
}
