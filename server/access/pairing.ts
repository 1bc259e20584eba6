import { accepted, type Result, refused } from '#shared/result.ts';
import { type Access, linkTo, type Origin } from './access.ts';
import { callerOf } from './client-address.ts';
import {
  addDeviceRequest,
  collectSession,
  type DeviceRequest,
  decideRequest,
  findWaitingRequest,
  firstInterval,
  notePoll,
  requestLivesFor,
} from './device-request-store.ts';
import { giveBack, spend, type TooMany } from './limit-store.ts';
import { limits } from './limits.ts';
import { findTokenHash } from './token.ts';
import { findUserCode, shownUserCode } from './user-code.ts';
import type { Who } from './who.ts';

/** What the extension shows, and what it keeps to itself and asks again with. In the words of RFC 8628. */
export type PairingOffer = {
  readonly device_code: string;
  readonly user_code: string;
  readonly verification_uri: string;
  readonly verification_uri_complete: string;
  readonly expires_in: number;
  readonly interval: number;
};

export async function offerPairing(access: Access, from: Origin): Promise<Result<PairingOffer, TooMany>> {
  const { database, ports } = access;
  const spent = await spend(database.pool, limits.pairingByAddress, [callerOf(from.address)], ports.now());
  if (!spent.ok) return spent;
  const added = await addDeviceRequest(database.pool, ports, from);
  if (added === null) return refused({ kind: 'too many', retryAfterSeconds: 1 });
  const code = shownUserCode(added.userCode);
  return accepted({
    device_code: added.deviceCode,
    user_code: code,
    verification_uri: linkTo(access, '/pair'),
    verification_uri_complete: linkTo(access, `/pair?code=${code}`),
    expires_in: requestLivesFor / 1000,
    interval: firstInterval,
  });
}

/** A right code costs nothing; wrong ones run out after a few, whoever they are typed from. */
export async function lookUpCode(
  { database: { pool }, ports }: Access,
  who: Who,
  typed: string,
): Promise<Result<DeviceRequest, TooMany | { readonly kind: 'no such code' }>> {
  const whom = [who.workspace, who.person];
  const spent = await spend(pool, limits.userCodeByPerson, whom, ports.now());
  if (!spent.ok) return spent;
  const code = findUserCode(typed);
  const request = code === null ? null : await findWaitingRequest(pool, code, ports.now());
  if (request === null) return refused({ kind: 'no such code' });
  await giveBack(pool, limits.userCodeByPerson, whom);
  return accepted(request);
}

/** Approving and denying at once: one wins, the other hears that it was decided. */
export async function decidePairing(
  access: Access,
  who: Who,
  typed: string,
  decision: 'approved' | 'denied',
): Promise<Result<void, TooMany | { readonly kind: 'no such code' } | { readonly kind: 'decided' }>> {
  const found = await lookUpCode(access, who, typed);
  if (!found.ok) return found;
  const { pool } = access.database;
  const isOurs = await decideRequest(pool, found.value.userCode, decision, who, access.ports.now());
  return isOurs ? accepted(undefined) : refused({ kind: 'decided' });
}

/** RFC 8628, 3.5, and `invalid_grant` for what was never there or has been collected. */
export type PollRefusal =
  | 'authorization_pending'
  | 'slow_down'
  | 'expired_token'
  | 'access_denied'
  | 'invalid_grant';

const words = {
  unknown: 'invalid_grant',
  expired: 'expired_token',
  denied: 'access_denied',
  'too soon': 'slow_down',
  waiting: 'authorization_pending',
} as const;

export async function collectToken(access: Access, deviceCode: string): Promise<Result<string, PollRefusal>> {
  const { database, ports } = access;
  const hash = findTokenHash(deviceCode);
  if (hash === null) return refused('invalid_grant');
  const token = await collectSession(database.pool, ports, hash);
  if (token !== null) return accepted(token);
  return refused(words[await notePoll(database.pool, hash, ports.now())]);
}
