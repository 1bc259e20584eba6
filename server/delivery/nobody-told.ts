import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { findPerson } from '#shared/seams/directory.ts';
import { commonFacts, isAskedOf, type Told } from './facts-of.ts';
import { messageRow } from './message-row.ts';
import type { NewOutgoing, Unreached } from './outgoing.ts';
import type { Reach } from './reach.ts';

const unsent = (told: Told, unreached: Unreached, reach: Reach): NewOutgoing => ({
  ...messageRow(told, 'none', 'none', null, reach),
  unreached,
});

/** Baton's own badge shows everything; so without any channel only an escalation that nobody hears is worth a word. */
export function missedBy(told: Told, reach: Reach): readonly NewOutgoing[] {
  const { to, isEscalation } = told.notice;
  const person = to === null ? null : findPerson(reach.directory, to);
  if (!person?.active) return [unsent(told, 'person-gone', reach)];
  if (reach.hasMail && person.email === '') return [unsent(told, 'no-address', reach)];
  const isMissed = isEscalation && isAskedOf(person.id, told.event, told.after, told.notice);
  return isMissed ? [unsent(told, 'no-channel', reach)] : [];
}

/** The turn went to a team because nobody in it could be found: there is no one to tell. */
export function nobodyFound(
  before: Handoff | null,
  after: Handoff,
  events: readonly HandoffEvent[],
  reach: Reach,
): readonly NewOutgoing[] {
  const event = events.at(-1);
  if (event === undefined || after.turn?.holder.kind !== 'team') return [];
  const { why } = after.turn;
  if (before?.turn?.holder.kind === 'team' && before.turn.why === why) return [];
  const notice: Told['notice'] = { to: null, kind: 'owner-holds', isEscalation: true, isReminder: false };
  const held = events.find(({ type }) => type === 'OwnerHeld') ?? event;
  const common = commonFacts(after, held.at, reach.directory, reach.template);
  return [unsent({ event: held, events, after, common, notice }, 'nobody-found', reach)];
}
