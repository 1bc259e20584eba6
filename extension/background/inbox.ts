import type { Handoff } from '#shared/handoffs/handoff.ts';
import { inboxOf } from '#shared/handoffs/inbox.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { judgeWith } from '#shared/vagueness/judge-with.ts';
import type { HandoffView, InboxView } from '../worker-door.ts';
import { isOnline } from './contact.ts';
import { findKept, type OutboxEntry } from './database.ts';
import { foresee } from './foresee.ts';
import { languagesOf } from './languages.ts';
import { listOutbox, shown } from './outbox.ts';
import { findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

type Seen = {
  readonly me: string | null;
  readonly handoffs: ReadonlyMap<string, Handoff>;
  readonly outbox: readonly OutboxEntry[];
};

/** What the person would see if everything they said had arrived. Without a session there is nothing to see. */
async function look(tools: Tools): Promise<Seen> {
  const [session, database] = [await findSession(tools), await tools.database()];
  if (session === null) return { me: null, handoffs: new Map(), outbox: [] };
  const outbox = (await listOutbox(database)).filter(({ me }) => me === session.me);
  const [handoffs, setup] = [await database.getAll('handoffs'), await findKept(database, 'setup')];
  const lexicons = outbox.length === 0 ? [] : await tools.lexicons(await languagesOf(tools));
  const judge = (text: string, options: Parameters<typeof judgeWith>[2]) =>
    judgeWith(lexicons, text, options);
  const foreseen = foresee({ handoffs, outbox }, { setup, judge, now: tools.now() });
  return { me: session.me, handoffs: foreseen, outbox };
}

const viewOf = (handoff: Handoff, outbox: readonly OutboxEntry[]): HandoffView => ({
  handoff,
  queued: outbox.filter((entry) => entry.handoff === handoff.id).map(shown),
});

export async function readInbox(tools: Tools): Promise<InboxView> {
  const { me, handoffs, outbox } = await look(tools);
  const asOf = await findKept(await tools.database(), 'heardAt');
  const inbox = inboxOf(me ?? '', [...handoffs.values()], tools.now());
  const named = [...inbox.waitingForMe, ...inbox.askedOfMe, ...inbox.iWaitFor].map(({ handoff }) => handoff);
  const queued = outbox.map(({ handoff }) => handoff);
  const views = [...new Set([...named, ...queued])].flatMap((id) => {
    const handoff = handoffs.get(id);
    return handoff === undefined ? [] : [[id, viewOf(handoff, outbox)] as const];
  });
  return {
    me,
    asOf: me === null ? null : asOf,
    isOnline: isOnline(asOf, tools.now()),
    inbox,
    handoffs: Object.fromEntries(views),
  };
}

export async function findHandoff(tools: Tools, id: string): Promise<HandoffView | null> {
  const { handoffs, outbox } = await look(tools);
  const handoff = handoffs.get(id);
  return handoff === undefined ? null : viewOf(handoff, outbox);
}

export async function listOnRecord(
  tools: Tools,
  { host, type, id }: Pick<RecordRef, 'host' | 'type' | 'id'>,
): Promise<readonly HandoffView[]> {
  const { handoffs, outbox } = await look(tools);
  return [...handoffs.values()]
    .filter(({ record }) => record.host === host && record.type === type && record.id === id)
    .sort((one, other) => other.sentAt - one.sentAt)
    .map((handoff) => viewOf(handoff, outbox));
}

/** All that this person may see, with what waits to be sent folded in. */
export const listHandoffs = async (tools: Tools): Promise<readonly Handoff[]> => [
  ...(await look(tools)).handoffs.values(),
];
