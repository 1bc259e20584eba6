import type { PersonId } from '../../records/person-ref.ts';
import { accepted } from '../../result.ts';
import { findTeam } from '../../seams/directory.ts';
import { resolveHand } from '../../seams/routing.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { type DecideContext, nameOf } from '../decide-context.ts';
import type { Happened, RehomedEnd } from '../events.ts';
import type { Handoff } from '../handoff.ts';
import { askHand, placeOfHolder } from '../receivers.ts';
import { refuse } from '../refusals.ts';
import { serverBehind } from './authority.ts';

type Given = Extract<Command, { readonly type: 'Rehome' }>;

/** A person has left or gone away: what waits for them goes to whoever covers, and no end is left without a hand. */
export function rehome(handoff: Handoff, command: Given, context: DecideContext): Decision {
  const stranger = serverBehind(command);
  if (stranger !== null) return stranger;
  const from = command.person;
  const ends = endsOf(handoff, from);
  const places = placesHeldBy(handoff, from);
  if (ends.length === 0 && places.length === 0)
    return refuse('nothing-to-rehome', { who: nameOf(from, context) });
  const to = successorOf(from, handoff, context);
  if (to === null) return refuse('receiver-unreachable', { who: nameOf(from, context) });
  const hand = { kind: 'person', id: to, name: nameOf(to, context) } as const;
  const asked = places.flatMap((place) => askHand(handoff, place, hand, 'rehomed', context));
  const rehomed: Happened[] = ends.length > 0 ? [{ type: 'Rehomed', from, to, name: hand.name, ends }] : [];
  return accepted([...rehomed, ...asked]);
}

function endsOf(handoff: Handoff, person: PersonId): readonly RehomedEnd[] {
  const ends: RehomedEnd[] = [];
  const { turn, status, sender, questions, promises, openEnds } = handoff;
  const isDeciding = turn?.why === 'owner-decides' && turn.holder.id === person;
  if (isDeciding && (status === 'returned' || handoff.standoff !== null)) ends.push('owner');
  if (sender === person) ends.push('sender');
  if (questions.some(({ to }) => to === person)) ends.push('question');
  if (promises.some(({ deliverer, status: one }) => deliverer.id === person && one === 'open'))
    ends.push('promise');
  if (openEnds.some(({ finder, status: one }) => finder === person && one !== 'found')) ends.push('open-end');
  return ends;
}

/** Where they are asked, or have accepted. A note that is being mended asks anew by itself; what is done asks nobody. */
function placesHeldBy(handoff: Handoff, person: PersonId): readonly number[] {
  const { status, receivers, holder } = handoff;
  if (status !== 'sent' && status !== 'accepted') return [];
  const held = status === 'accepted' ? placeOfHolder(handoff) : -1;
  return receivers.flatMap(({ person: asked, acceptance }, place) => {
    const who = place === held ? holder : acceptance === null ? asked : acceptance.by;
    return who === person ? [place] : [];
  });
}

/** Their cover; else the lead of the side they stand on; else the seam's owner. Nobody ends up on both sides if another is there. */
function successorOf(person: PersonId, handoff: Handoff, context: DecideContext): PersonId | null {
  const { directory, now } = context;
  const { sender, senderTeam, seam, holder, receivers, declined } = handoff;
  const isSender = person === sender;
  const lead = findTeam(directory, isSender ? senderTeam : seam.to)?.lead ?? null;
  const others = isSender ? [holder, ...receivers.map((receiver) => receiver.person)] : [sender];
  const unfit = new Set([...(isSender ? [] : declined), person]);
  const find = (without: ReadonlySet<PersonId>) =>
    [person, lead, seam.owner].flatMap((candidate) => {
      if (candidate === null) return [];
      const hand = { kind: 'person', id: candidate, name: '' } as const;
      const routed = resolveHand(hand, directory, now, without);
      return routed.kind === 'person' ? [routed.id] : [];
    })[0] ?? null;
  return find(new Set([...unfit, ...others.filter((id) => id !== null)])) ?? find(unfit);
}
