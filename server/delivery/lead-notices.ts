import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { type Directory, findTeam } from '#shared/seams/directory.ts';
import type { Told } from './facts-of.ts';

/**
 * The lead of somebody who is gone hears where their open ends went. Gathered like reminders, it is a list: one message, however
 * many there were.
 */
export function leadNotices(
  event: HandoffEvent,
  before: Handoff | null,
  directory: Directory,
): readonly Told['notice'][] {
  const moved = before === null ? null : movedBy(event, before);
  if (before === null || moved === null) return [];
  const { from, to } = moved;
  const side = from === before.sender ? before.senderTeam : before.seam.to;
  const { lead = null } = findTeam(directory, side) ?? {};
  if (lead === null || lead === from || lead === to) return [];
  return [{ to: lead, kind: 'rehomed', isEscalation: false, isReminder: true }];
}

function movedBy(event: HandoffEvent, { holder, receivers }: Handoff) {
  if (event.type === 'Rehomed') return { from: event.from, to: event.to };
  if (event.type !== 'HandAsked' || event.because !== 'rehomed') return null;
  const from = holder ?? receivers[event.place]?.person ?? null;
  return from === null ? null : { from, to: event.person };
}
