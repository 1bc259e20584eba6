import type { PersonId } from '../../records/person-ref.ts';
import { accepted } from '../../result.ts';
import { findTeam } from '../../seams/directory.ts';
import { resolveHand } from '../../seams/routing.ts';
import { clocksOf } from '../clocks.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { type DecideContext, nameOf } from '../decide-context.ts';
import type { Happened, RehomedEnd } from '../events.ts';
import type { Handoff } from '../handoff.ts';
import { askHand } from '../receivers.ts';
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
  return handoff.seenAt === null ? accepted([{ type: 'Seen' }]) : refuse('seen-already');
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

/** A person has left or gone away: what waits for them goes to whoever covers, and no end is left without a hand. */
export function rehome(handoff: Handoff, command: Given<'Rehome'>, context: DecideContext): Decision {
  const stranger = serverBehind(command);
  if (stranger !== null) return stranger;
  const from = command.person;
  const to = successorOf(from, handoff, context);
  const ends = endsOf(handoff, from);
  const places = handoff.receivers.flatMap(({ person, acceptance }, place) => {
    const holds = acceptance === null ? handoff.status === 'sent' && person === from : acceptance.by === from;
    return holds && handoff.status !== 'done' ? [place] : [];
  });
  if (ends.length === 0 && places.length === 0)
    return refuse('nothing-to-rehome', { who: nameOf(from, context) });
  if (to === null) return refuse('receiver-unreachable', { who: nameOf(from, context) });
  const hand = { kind: 'person', id: to, name: nameOf(to, context) } as const;
  const asked = places.flatMap((place) => askHand(handoff, place, hand, 'rehomed', context));
  const rehomed: Happened[] = ends.length > 0 ? [{ type: 'Rehomed', from, to, name: hand.name, ends }] : [];
  return accepted([...rehomed, ...asked]);
}

function endsOf(handoff: Handoff, person: PersonId): readonly RehomedEnd[] {
  const ends: RehomedEnd[] = [];
  if (handoff.sender === person) ends.push('sender');
  if (handoff.questions.some(({ to }) => to === person)) ends.push('question');
  if (handoff.promises.some(({ deliverer, status }) => deliverer.id === person && status === 'open'))
    ends.push('promise');
  if (handoff.openEnds.some(({ finder, status }) => finder === person && status !== 'found'))
    ends.push('open-end');
  return ends;
}

/** Their cover; else the lead of the side they stand on; else the seam's owner. */
function successorOf(person: PersonId, handoff: Handoff, context: DecideContext): PersonId | null {
  const { directory, now } = context;
  const side = person === handoff.sender ? handoff.senderTeam : handoff.seam.to;
  const candidates = [person, findTeam(directory, side)?.lead ?? null, handoff.seam.owner];
  for (const candidate of candidates) {
    if (candidate === null) continue;
    const routed = resolveHand(
      { kind: 'person', id: candidate, name: '' },
      directory,
      now,
      new Set(handoff.declined),
    );
    if (routed.kind === 'person' && routed.id !== person) return routed.id;
  }
  return null;
}
