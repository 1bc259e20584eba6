import type { Instant } from '#shared/time/instant.ts';
import type { Database } from '../database/connect.ts';
import type { Log } from '../log.ts';
import type { Ports } from '../ports.ts';
import type { IdentityProvider } from './identity-provider.ts';

/** A link that has to reach somebody. It opens a door: whoever carries it forgets it once it is sent. */
export type LinkMessage = {
  readonly workspace: string;
  readonly purpose: 'invitation' | 'reset' | 'sign-in';
  readonly to: string;
  readonly name: string;
  readonly company: string;
  readonly link: string;
  readonly expiresAt: Instant;
};

/** The way to people's letter boxes, when there is one. */
export type Outgoing = {
  canMail(): boolean;
  mail(message: LinkMessage): Promise<void>;
};

export type Deactivated = { readonly workspace: string; readonly person: string; readonly by: string };

/** What the room works with. */
export type Access = {
  readonly database: Pick<Database, 'pool'>;
  readonly ports: Ports;
  readonly log: Log;
  /** From the settings, never from a request: links are built on it and origins compared with it. */
  publicUrl(): URL;
  readonly outgoing: Outgoing;
  /** Null where people sign in without one. */
  readonly identityProvider: IdentityProvider | null;
  /** Called once the person is out; their open ends find another hand. */
  onDeactivated(who: Deactivated): Promise<void>;
};

/** Where a request comes from, as people are told about it. */
export type Origin = { readonly address: string; readonly browser: string };

export const linkTo = (access: Pick<Access, 'publicUrl'>, path: string): string =>
  new URL(path, access.publicUrl()).href;
