import type { Hand, PersonId, RotaId, TeamId } from '../records/person-ref.ts';
import type { Instant } from '../time/instant.ts';
import { type Directory, findPerson, findRota, findTeam } from './directory.ts';
import { type Asked, type LadderPosition, type Rung, rungsAfter } from './ladder.ts';
import { holderOfLastResort } from './last-resort.ts';
import { onShift } from './presence.ts';
import { type Found, type Nobody, type NobodyReason, nobody, type Routed, type Situation } from './routed.ts';
import type { Seam } from './seam.ts';
import { askCoverOf, askPerson, firstFound, isCoverOf } from './stand-in.ts';

/** Who a hand means at this moment. Never somebody who is away, has left or has declined. */
export const resolveHand = (
  hand: Hand,
  directory: Directory,
  at: Instant,
  declined: ReadonlySet<PersonId>,
): Routed => askHand(hand, { directory, at, declined, holding: null });

const askHand = (hand: Hand, situation: Situation): Routed =>
  hand.kind === 'person' ? askPerson(hand.id, 'named', situation) : askRota(hand.id, situation);

function askRota(id: RotaId, situation: Situation): Routed {
  const rota = findRota(situation.directory, id);
  if (rota === null) return nobody('unknown-rota');
  const holders = onShift(rota, situation.at);
  return firstFound(
    holders,
    (holder) => askPerson(holder, 'rota', situation),
    nobody('empty-rota', rota.name),
  );
}

export type Asking = Situation & { readonly seam: Seam; readonly firstAsked: Hand };

/** Who a rung means at this moment. */
export function resolveAsked(asked: Asked, asking: Asking): Routed {
  const { seam } = asking;
  switch (asked.kind) {
    case 'person':
      return askPerson(asked.id, 'named', asking);
    case 'rota':
      return askRota(asked.id, asking);
    case 'cover':
      return askCover(asking);
    case 'lead':
      return askLead(seam.to, asking);
    case 'owner':
      return seam.owner === null ? nobody('no-owner', seam.name) : askPerson(seam.owner, 'owner', asking);
    default:
      return asked satisfies never;
  }
}

/** A rota's cover is whoever is on shift by now, and when that is the one who has it already, the cover of that one. */
function askCover(asking: Asking): Routed {
  const { firstAsked, directory, at } = asking;
  if (firstAsked.kind === 'person') return askCoverOf(firstAsked.id, asking);
  const now = askRota(firstAsked.id, asking);
  const rota = findRota(directory, firstAsked.id);
  if (now.kind === 'person' || rota === null) return now;
  return firstFound(onShift(rota, at), (holder) => askCoverOf(holder, asking), now);
}

function askLead(id: TeamId, asking: Asking): Routed {
  const team = findTeam(asking.directory, id);
  if (team === null) return nobody('unknown-team');
  return team.lead === null ? nobody('no-lead', team.name) : askPerson(team.lead, 'lead', asking);
}

export type SkippedRung = {
  readonly position: LadderPosition;
  readonly why: NobodyReason;
  readonly sentence: string;
};

/**
 * `owner-holds` means the ladder is climbed: `person` has it until somebody acts. Without a person nobody at all could be
 * found; the server must alarm on that, and `sentence` is what it says.
 */
export type LadderStep = { readonly skipped: readonly SkippedRung[] } & (
  | (Omit<Found, 'kind' | 'id'> & {
      readonly kind: 'ask';
      readonly position: LadderPosition;
      readonly rung: Rung;
      readonly person: PersonId;
    })
  | (Omit<Found, 'kind' | 'id'> & { readonly kind: 'owner-holds'; readonly person: PersonId })
  | (Omit<Nobody, 'kind'> & { readonly kind: 'owner-holds'; readonly person: null })
);

/** The next rung after `position` that leads to somebody other than whoever has the turn. */
export function nextOnLadder(asking: Asking & { readonly position: LadderPosition }): LadderStep {
  const skipped: SkippedRung[] = [];
  for (const { position, rung } of rungsAfter(asking.position, asking.seam.ladder)) {
    const routed = resolveAsked(rung.asked, asking);
    if (routed.kind === 'person') {
      const { kind: _, id: person, ...how } = routed;
      return { kind: 'ask', position, rung, person, ...how, skipped };
    }
    skipped.push({ position, why: routed.why, sentence: routed.sentence });
  }
  const { seam, directory, at, declined } = asking;
  const held = holderOfLastResort(seam, { directory, at, declined });
  if (held.kind === 'nobody') return { ...held, kind: 'owner-holds', person: null, skipped };
  const { kind: _, id: person, ...how } = held;
  return { kind: 'owner-holds', person, ...how, skipped };
}

export type Foreseen = {
  readonly first: Routed;
  readonly rungs: readonly { readonly rung: Rung; readonly routed: Routed }[];
  readonly held: Found | Nobody;
};

/** Who would be asked, one after the other, if a handoff came now and nobody answered. */
export function whoWouldBeAsked(seam: Seam, hand: Hand, directory: Directory, at: Instant): Foreseen {
  const declined: ReadonlySet<PersonId> = new Set();
  const first = resolveHand(hand, directory, at, declined);
  let holding = first.kind === 'person' ? first.id : null;
  const rungs = seam.ladder.map((rung) => {
    const routed = resolveAsked(rung.asked, { seam, firstAsked: hand, directory, at, declined, holding });
    if (routed.kind === 'person') holding = routed.id;
    return { rung, routed };
  });
  return { first, rungs, held: holderOfLastResort(seam, { directory, at, declined }) };
}

/** The person themselves or a cover of theirs; for a rota, whoever is on shift at `at` or covers for them. */
export function mayActFor(actor: PersonId, hand: Hand, directory: Directory, at: Instant): boolean {
  if (findPerson(directory, actor)?.active !== true) return false;
  const rota = hand.kind === 'rota' ? findRota(directory, hand.id) : null;
  const meant = hand.kind === 'person' ? [hand.id] : rota === null ? [] : onShift(rota, at);
  return meant.some((id) => {
    const person = findPerson(directory, id);
    return id === actor || (person !== null && isCoverOf(actor, person, directory, at));
  });
}
