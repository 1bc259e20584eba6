import { z } from 'zod';
import type { Session } from '../storage.ts';
import type { Parked } from '../worker-door.ts';
import type { OutboxEntry } from './database.ts';
import { answerOf, clientFor } from './server.ts';
import type { Tools } from './worker-tools.ts';

/** What became of one try. Only `unreachable` is tried again, with the same id, so that it happens once. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly version: number }
  | { readonly kind: 'refused'; readonly refusal: Parked }
  | { readonly kind: 'unreachable'; readonly everything: boolean }
  | { readonly kind: 'session-over'; readonly sentence: string };

const Answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('accepted'), version: z.number().int() }),
  z.object({
    ...{ outcome: z.literal('refused'), code: z.string(), sentence: z.string(), places: z.array(z.string()) },
    words: z.record(z.string(), z.string()).optional(),
  }),
  z.object({
    ...{
      outcome: z.literal('malformed'),
      problems: z.array(z.object({ path: z.string(), sentence: z.string() })),
    },
  }),
]);

export async function deliver(tools: Tools, session: Session, { command }: OutboxEntry): Promise<Outcome> {
  const asked = await answerOf<unknown>(clientFor(session, tools).handoffs.execute.mutate(command));
  if (!asked.ok) {
    const { reason } = asked;
    if (reason.kind !== 'refused') return reason;
    return { kind: 'refused', refusal: { code: reason.code, sentence: reason.sentence, places: [] } };
  }
  const answer = Answer.safeParse(asked.value);
  // Something stands there that is not this server, or not yet of this age: nothing is known, so it is asked again.
  if (!answer.success) return { kind: 'unreachable', everything: true };
  const { data } = answer;
  if (data.outcome === 'accepted') return { kind: 'accepted', version: data.version };
  if (data.outcome === 'refused') {
    const { code, sentence, places, words } = data;
    return { kind: 'refused', refusal: { code, sentence, places, ...(words && { words }) } };
  }
  const places = data.problems.map(({ path }) => path);
  const sentence = data.problems.map((problem) => problem.sentence).join(' ');
  return { kind: 'refused', refusal: { code: 'malformed', sentence, places } };
}
