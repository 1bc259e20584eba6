import { z } from 'zod';
import { statuses } from '#shared/handoffs/handoff.ts';
import type { TurnReason } from '#shared/handoffs/turn.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { severities } from '#shared/templates/template.ts';
import { isLocalDate } from '#shared/time/local-date.ts';
import { findZone } from '#shared/time/zone.ts';
import { labels, wordings } from './drafts/wordings.ts';

const turnReasons = [
  'to-accept',
  'to-mend',
  'to-answer',
  'to-agree-date',
  'to-finish',
  'to-confirm',
  'to-settle',
  'owner-decides',
] as const satisfies readonly TurnReason[];

const Day = z.string().refine(isLocalDate);
const Named = z.object({ id: z.string(), name: z.string() });
const Moment = z.number().int();

/** One thing somebody wrote: shown only where everybody who reads may see the note. */
const Said = z.object({ label: z.enum(labels), text: z.string() });

/**
 * Everything a message can say, as it was when it happened, so that it can be written in any language when it leaves, and
 * says the same when it leaves twice. Old rows are read by newer servers: what is added here is optional.
 */
export const NoticeFacts = z.object({
  wording: z.enum(wordings),
  at: Moment,
  to: Named.nullable(),
  /** Whether a step is awaited from `to`; else they are only told. */
  isYours: z.boolean(),
  /** It asks for a step of their turn: when the turn has moved on before it left, it is of no use any more. */
  isOfTheirTurn: z.boolean().default(false),
  isEscalation: z.boolean(),
  handoff: z.string(),
  record: z.object({
    host: z.string(),
    type: z.string(),
    id: z.string(),
    name: z.string(),
    url: z.string(),
  }),
  seam: Named,
  severity: z.enum(severities),
  status: z.enum(statuses),
  sender: z.string(),
  /** Who did it; null when it happened by itself. */
  actor: z.string().nullable(),
  turn: z.object({ name: z.string(), why: z.enum(turnReasons), dueAt: Moment.nullable() }).nullable(),
  said: z.array(Said),
  days: z.array(z.object({ label: z.enum(labels), day: Day })),
  /** The zone the times are shown in. */
  zone: z.string().refine((name) => findZone(name) !== null),
});
export type NoticeFacts = z.infer<typeof NoticeFacts>;

/** A row that can't be read is refused by the name of the place, never by what stands there. */
export function readNoticeFacts(input: unknown): Result<NoticeFacts, string> {
  const read = NoticeFacts.safeParse(input);
  if (read.success) return accepted(read.data);
  const places = read.error.issues.map(({ path }) => path.join('.') || 'all of it');
  return refused(`The message could not be read: ${places.slice(0, 5).join(', ')}.`);
}
