import type { Hand, PersonId } from '../records/person-ref.ts';
import type { LadderPosition } from '../seams/ladder.ts';
import { holderOfLastResort } from '../seams/last-resort.ts';
import { nobody, type Routed } from '../seams/routed.ts';
import { mayActFor, nextOnLadder, resolveHand } from '../seams/routing.ts';
import { type DecideContext, nameOf } from './decide-context.ts';
import type { AskedBecause, Happened } from './events.ts';
import type { Handoff, Receiver } from './handoff.ts';

/** Round 0 is the hand that was named, before any rung of the ladder. */
export const atTheTop: LadderPosition = { round: 0, rung: -1 };

/** The place a person may speak for: as the one asked now or before, as their cover, or from the rota. */
export function placeOf(handoff: Handoff, person: PersonId, context: DecideContext): number | null {
  const open = handoff.receivers.flatMap((receiver, place) =>
    receiver.acceptance === null ? [{ receiver, place }] : [],
  );
  const isAskedNow = open.find(({ receiver }) => receiver.person === person);
  const maySpeak = open.find(({ receiver }) => speaksFor(person, receiver, handoff, context));
  return (isAskedNow ?? maySpeak)?.place ?? null;
}

/** The place they speak for and every other at which they are asked themselves: one answer is enough from one person. */
export const placesOf = ({ receivers }: Handoff, person: PersonId, place: number): readonly number[] =>
  receivers.flatMap((receiver, which) =>
    which === place || (receiver.acceptance === null && receiver.person === person) ? [which] : [],
  );

function speaksFor(
  person: PersonId,
  receiver: Receiver,
  handoff: Handoff,
  { directory, now }: DecideContext,
): boolean {
  if (handoff.declined.includes(person)) return false;
  if (receiver.asked.includes(person)) return true;
  const hands: Hand[] = [receiver.hand, ...rotasAsked(receiver, handoff)];
  if (receiver.person !== null) hands.push({ kind: 'person', id: receiver.person, name: '' });
  return hands.some((hand) => mayActFor(person, hand, directory, now));
}

/** The rotas on the rungs climbed so far: whoever is on shift by now may take it as well as whoever was then. */
const rotasAsked = ({ position }: Receiver, { seam }: Handoff): readonly Hand[] =>
  seam.ladder
    .slice(0, position.round > 1 ? seam.ladder.length : position.rung + 1)
    .flatMap(({ asked }) => (asked.kind === 'rota' ? [{ ...asked, name: '' }] : []));

/** The place of whoever holds it; the first one when they took it over from somebody. */
export const placeOfHolder = ({ receivers, holder }: Handoff): number =>
  Math.max(
    receivers.findIndex(({ acceptance }) => acceptance?.by === holder),
    0,
  );

/** The seam's owner, or whoever stands in for them now; null when nobody at all is there. */
export function ownerNow({ seam }: Handoff, { directory, now }: DecideContext): PersonId | null {
  const held = holderOfLastResort(seam, { directory, at: now, declined: new Set() });
  return held.kind === 'person' ? held.id : null;
}

/** Who a hand means for this handoff: never who sent it, since routing does not lead back to them. */
export function resolveFor(
  { sender, declined }: Pick<Handoff, 'sender' | 'declined'>,
  hand: Hand,
  context: DecideContext,
): Routed {
  const { directory, now } = context;
  const routed = resolveHand(hand, directory, now, new Set([...declined, sender]));
  if (routed.kind === 'person' || declined.includes(sender)) return routed;
  return { ...routed, sentence: sentenceFor(routed.sentence, sender, context) };
}

/** To routing, the sender is somebody who does not take it; the log says why. */
const sentenceFor = (sentence: string, sender: PersonId, context: DecideContext): string =>
  sentence === nobody('declined', nameOf(sender, context)).sentence
    ? `${nameOf(sender, context)} sent this, so somebody else is asked.`
    : sentence;

/** Asks a hand at a place; if nobody answers to it, the ladder is climbed at once. */
export function askHand(
  handoff: Handoff,
  place: number,
  hand: Hand,
  because: AskedBecause,
  context: DecideContext,
): readonly Happened[] {
  const receiver = handoff.receivers[place];
  if (receiver === undefined) return [];
  const routed = resolveFor(handoff, hand, context);
  const generation = receiver.generation + 1;
  if (routed.kind === 'nobody') {
    const skipped: Happened = { type: 'RungSkipped', place, position: atTheTop, why: routed.sentence };
    return [
      skipped,
      ...climb(handoff, place, { from: atTheTop, hand, because: 'nobody-there', generation }, context),
    ];
  }
  const allowance = handoff.seam.deadlines.accept[handoff.severity];
  const found = { place, hand, person: routed.id, position: atTheTop, allowance, because, generation };
  return [{ type: 'HandAsked', ...found }];
}

type Climb = {
  readonly from: LadderPosition;
  readonly hand: Hand;
  readonly because: AskedBecause;
  readonly generation: number;
};

/** The next on the ladder who is there; those who are not are logged; at its end the seam's owner holds it. */
export function climb(
  handoff: Handoff,
  place: number,
  way: Climb,
  context: DecideContext,
): readonly Happened[] {
  const { seam, declined, receivers, sender } = handoff;
  const { directory, now: at } = context;
  const step = nextOnLadder({
    ...{ position: way.from, seam, firstAsked: way.hand, directory, at },
    declined: new Set([...declined, sender]),
    holding: receivers[place]?.person ?? null,
  });
  const skipped = step.skipped.map(({ position, sentence }): Happened => {
    const why = declined.includes(sender) ? sentence : sentenceFor(sentence, sender, context);
    return { type: 'RungSkipped', place, position, why };
  });
  if (step.kind === 'owner-holds') {
    const held = holderOfLastResort(seam, { directory, at, declined: new Set(declined) });
    return [...skipped, { type: 'OwnerHeld', place, person: held.kind === 'person' ? held.id : null }];
  }
  const { position, person } = step;
  const { wait: allowance } = step.rung;
  const { hand, because, generation } = way;
  return [...skipped, { type: 'HandAsked', place, hand, person, position, allowance, because, generation }];
}
