import type { PersonId, RotaId } from '../records/person-ref.ts';
import type { Allowance } from '../time/allowance.ts';

/** Who is asked: somebody by name, the cover of whoever was asked first, a rota, the receiving team's lead, the seam's owner. */
export type Asked =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'cover' }
  | { readonly kind: 'rota'; readonly id: RotaId }
  | { readonly kind: 'lead' }
  | { readonly kind: 'owner' };

/** One step: who is asked, and how long they have before the next one is. Counted from when they were told. */
export type Rung = { readonly asked: Asked; readonly wait: Allowance };

export type Ladder = readonly Rung[];

/** After so many rounds the seam's owner holds the handoff, visibly, until somebody acts. */
export const rounds = 2;

/** Rounds count from 1 and rungs from 0. Whoever was named in the note is asked before any rung: round 0. */
export type LadderPosition = { readonly round: number; readonly rung: number };

export type PlacedRung = { readonly position: LadderPosition; readonly rung: Rung };

/** What is still to be climbed, in order, through the last round. */
export function rungsAfter(from: LadderPosition, ladder: Ladder): readonly PlacedRung[] {
  const all = Array.from({ length: rounds }, (_, before) =>
    ladder.map((rung, index): PlacedRung => ({ position: { round: before + 1, rung: index }, rung })),
  ).flat();
  return all.filter(
    ({ position: { round, rung } }) => round > from.round || (round === from.round && rung > from.rung),
  );
}
