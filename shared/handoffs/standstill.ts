import type { Directory } from '../seams/directory.ts';
import { dueAt } from '../time/due-at.ts';
import { type Instant, instant } from '../time/instant.ts';
import { handoffCalendar } from './decide-context.ts';
import type { Handoff } from './handoff.ts';

/**
 * From when on handoffs that wait for each other count as stuck: when whoever has a turn has had as long as an answer may take,
 * on their own calendar, at each of them. Work that goes to and fro on one record is not a standoff yet.
 */
export const standsStillAt = (handoffs: readonly Handoff[], directory: Directory): Instant =>
  instant(Math.max(0, ...handoffs.map((handoff) => turnOverAt(handoff, directory))));

function turnOverAt(handoff: Handoff, directory: Directory): Instant {
  const { turn, seam, sentAt } = handoff;
  const person = turn?.holder.kind === 'person' ? turn.holder.id : null;
  return dueAt(turn?.since ?? sentAt, seam.deadlines.answer, handoffCalendar(person, handoff, directory)).at;
}
