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
