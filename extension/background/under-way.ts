import { type Handoff, isOpen } from '#shared/handoffs/handoff.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import type { UnderWay } from '../messages.ts';
import { listHandoffs } from './inbox.ts';
import { answerOf, clientFor } from './server.ts';
import { findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

/** What was sent over which seam and is open; one that was returned has gaps, and is not. */
export async function listUnderWay(tools: Tools, host: string): Promise<readonly UnderWay[]> {
  const isUnderWay = (handoff: Handoff) => isOpen(handoff) && handoff.status !== 'returned';
  return (await listHandoffs(tools))
    .filter((handoff) => handoff.record.host === host && isUnderWay(handoff))
    .map(({ record: { type, id }, seam }) => ({ host, type, id, seam: seam.id }));
}

/** The feed brings this person's own teams; what others have sent only the server knows. When it can't say, what is known is said. */
export async function underWayOn(
  tools: Tools,
  { host, type, id }: Pick<RecordRef, 'host' | 'type' | 'id'>,
): Promise<readonly string[]> {
  const known = (await listUnderWay(tools, host)).filter((one) => one.type === type && one.id === id);
  const session = await findSession(tools);
  if (session === null) return [];
  const asked = await answerOf(clientFor(session, tools).guard.underWay.query({ host, type, id }));
  return [...new Set([...known.map(({ seam }) => seam), ...(asked.ok ? asked.value.seams : [])])];
}
