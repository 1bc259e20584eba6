import { randomBytes, randomUUID } from 'node:crypto';
import { type Instant, instant } from '#shared/time/instant.ts';

/** What the server may not take from the air: time and dice. Tests bring their own. */
export type Ports = {
  /** Close to the database's time, never the judge of what is due: due work is compared inside the database. */
  now(): Instant;
  newId(): string;
  /** Not guessable; for anything that opens a door. */
  randomBytes(length: number): Uint8Array;
};

export const localPorts: Ports = {
  now: () => instant(Date.now()),
  newId: randomUUID,
  randomBytes,
};
