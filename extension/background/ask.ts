import type { Asked } from '../worker-door.ts';
import { answerOf, type Client, clientFor } from './server.ts';
import { endSession, findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

type Read = (client: Client, input: never) => Promise<unknown>;

/** The reads of the server that a page of ours may have passed on. Nothing that writes is ever listed here. */
const reads = {
  'access.me': (client) => client.access.me.query(),
  'handoffs.badge': (client) => client.handoffs.badge.query(),
  'handoffs.inbox': (client) => client.handoffs.inbox.query(),
  'handoffs.find': (client, input) => client.handoffs.find.query(input),
  'handoffs.onRecord': (client, input) => client.handoffs.onRecord.query(input),
  'handoffs.list': (client, input) => client.handoffs.list.query(input),
  'handoffs.promises': (client, input) => client.handoffs.promises.query(input),
  'handoffs.search': (client, input) => client.handoffs.search.query(input),
} as const satisfies Record<string, Read>;

export type ReadPath = keyof typeof reads;

const unreachable =
  'Baton can’t be reached just now. What is stored in this browser is shown; try again in a moment.';
const notConnected = 'This browser is not connected to your company’s Baton. Connect it in the settings.';

export async function ask(tools: Tools, path: string, input: unknown): Promise<Asked> {
  if (!Object.hasOwn(reads, path)) {
    return { outcome: 'not-allowed', sentence: 'This can’t be asked from here. Nothing was done.' };
  }
  const session = await findSession(tools);
  if (session === null) return { outcome: 'not-connected', sentence: notConnected };
  const read: Read = reads[path as ReadPath];
  const answer = await answerOf(read(clientFor(session, tools), input as never));
  if (answer.ok) return { outcome: 'answer', value: answer.value };
  const { reason } = answer;
  if (reason.kind === 'session-over') {
    await endSession(tools, session, reason.sentence);
    return { outcome: 'not-connected', sentence: reason.sentence };
  }
  if (reason.kind === 'refused') return { outcome: 'not-allowed', sentence: reason.sentence };
  return { outcome: 'unreachable', sentence: unreachable };
}
