import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { PersonId } from '#shared/records/person-ref.ts';
import { findHeld } from '../clock/follow-store.ts';
import type { Door } from '../handoffs/handle.ts';

export type OpenEndListed = Pick<Handoff, 'id' | 'status' | 'severity' | 'sentAt'> & {
  readonly record: string;
  readonly seam: string;
};

/** What would go to somebody's cover if they left: shown before it is done, and to the lead afterwards. */
export async function listOpenEnds(
  door: Door,
  workspace: string,
  person: PersonId,
  most: number,
): Promise<{ readonly ends: readonly OpenEndListed[]; readonly more: boolean }> {
  const held = await findHeld(door.pool, workspace, [person], { handoff: '', person: '' }, most + 1);
  const ends = held.slice(0, most).map(({ handoff: { id, status, severity, sentAt, record, seam } }) => ({
    ...{ id, status, severity, sentAt, record: record.name, seam: seam.name },
  }));
  return { ends, more: held.length > most };
}
