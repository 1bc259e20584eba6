import { accepted } from '../../result.ts';
import { clocksOf } from '../clocks.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import type { DecideContext } from '../decide-context.ts';
import type { Handoff } from '../handoff.ts';
import { refuse } from '../refusals.ts';
import { personBehind, serverBehind, standsInFor } from './authority.ts';

type Given<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

/** What left, and how it went. That somebody was asked counts once as delivered; what did not arrive is in the timeline. */
export function recordDelivery(handoff: Handoff, command: Given<'RecordDelivery'>): Decision {
  const stranger = serverBehind(command);
  if (stranger !== null) return stranger;
  const { message, channel, person, about, answer, outcome } = command;
  const delivery = { message, channel, person, about, answer };
  if (outcome === 'failed') return accepted([{ type: 'MessageFailed', ...delivery }]);
  if (outcome === 'nobody') return accepted([{ type: 'NobodyTold', ...delivery }]);
  return handoff.deliveredAt === null
    ? accepted([{ type: 'Delivered', ...delivery }])
    : refuse('delivered-already');
}

/** A look is recorded and moves nothing; one by somebody who is not the receiver is not even that. */
export function markSeen(handoff: Handoff, command: Given<'MarkSeen'>, context: DecideContext): Decision {
  const person = personBehind(command, context);
  if (!person.ok) return person;
  const waited = handoff.turn?.holder;
  const isTheirs = waited?.kind === 'person' && standsInFor(person.value, waited.id, context);
  if (!isTheirs) return refuse('seen-by-another');
  const { turn, seenAt } = handoff;
  const hasSeen = seenAt !== null && turn !== null && seenAt >= turn.since;
  return hasSeen ? refuse('seen-already') : accepted([{ type: 'Seen' }]);
}

export function recompute(handoff: Handoff, command: Given<'Recompute'>, context: DecideContext): Decision {
  const stranger = serverBehind(command);
  if (stranger !== null) return stranger;
  const now = clocksOf(handoff, context.directory);
  const same =
    now.length === handoff.clocks.length && now.every((clock, index) => isSame(clock, handoff, index));
  return same ? refuse('clocks-stand') : accepted([{ type: 'ClocksRecomputed' }]);
}

const isSame = (clock: Handoff['clocks'][number], { clocks }: Handoff, index: number) => {
  const before = clocks[index];
  return before?.name === clock.name && before.subject === clock.subject && before.dueAt === clock.dueAt;
};

export function raiseStandoff(handoff: Handoff, command: Given<'RaiseStandoff'>): Decision {
  const stranger = serverBehind(command);
  if (stranger !== null) return stranger;
  if (handoff.standoff !== null) return refuse('standoff-raised');
  const { kind, people } = command;
  return accepted([{ type: 'StandoffRaised', kind, people }]);
}
