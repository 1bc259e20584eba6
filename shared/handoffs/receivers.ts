import type { Hand, PersonId } from '../records/person-ref.ts';
import type { LadderPosition } from '../seams/ladder.ts';
import { mayActFor, nextOnLadder, resolveHand } from '../seams/routing.ts';
import type { DecideContext } from './decide-context.ts';
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

function speaksFor(
  person: PersonId,
  receiver: Receiver,
  handoff: Handoff,
  { directory, now }: DecideContext,
): boolean {
  if (handoff.declined.includes(person)) return false;
  if (receiver.asked.includes(person)) return true;
  const hands: Hand[] = [receiver.hand];
  if (receiver.person !== null) hands.push({ kind: 'person', id: receiver.person, name: '' });
  return hands.some((hand) => mayActFor(person, hand, directory, now));
}

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
  const routed = resolveHand(hand, context.directory, context.now, new Set(handoff.declined));
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
  const { seam, declined, receivers } = handoff;
  const step = nextOnLadder({
    position: way.from,
    seam,
    firstAsked: way.hand,
    directory: context.directory,
    at: context.now,
    declined: new Set(declined),
    holding: receivers[place]?.person ?? null,
  });
  const skipped = step.skipped.map(({ position, sentence }): Happened => {
    return { type: 'RungSkipped', place, position, why: sentence };
  });
  if (step.kind === 'owner-holds') return [...skipped, { type: 'OwnerHeld', place, person: step.person }];
  const { position, person } = step;
  const { wait: allowance } = step.rung;
  const { hand, because, generation } = way;
  return [...skipped, { type: 'HandAsked', place, hand, person, position, allowance, because, generation }];
}
