import type { Role } from './role.ts';

/** What kind of door somebody came through. Neither opens the other's. */
export type SessionKind = 'web' | 'device';

/** Somebody who has shown a token that is good. Everything they may touch lies in `workspace`. */
export type Who = {
  readonly workspace: string;
  readonly person: string;
  readonly role: Role;
  readonly kind: SessionKind;
  readonly session: string;
};
