export type PersonId = string;
export type TeamId = string;
export type RotaId = string;

/** A person as they stand in a note: the id decides, the name is what was read at the time. */
export type PersonRef = { readonly id: PersonId; readonly name: string };

/** Somebody who can take a handoff: a person, or a rota that resolves to one. Never a bare team. */
export type Hand =
  | { readonly kind: 'person'; readonly id: PersonId; readonly name: string }
  | { readonly kind: 'rota'; readonly id: RotaId; readonly name: string };
