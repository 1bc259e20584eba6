import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';

/** The three headers of Standard Webhooks. */
export type SignedHeaders = {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
};

const prefix = 'whsec_';

export const newSigningKey = (bytes: (length: number) => Uint8Array = randomBytes): string =>
  `${prefix}${Buffer.from(bytes(32)).toString('base64')}`;

const signatureOf = (id: string, timestamp: string, body: string, key: string): string => {
  const secret = Buffer.from(key.replace(prefix, ''), 'base64');
  return createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
};

export function signWebhook(id: string, at: Instant, body: string, key: string): SignedHeaders {
  const timestamp = String(Math.floor(at / 1000));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signatureOf(id, timestamp, body, key)}`,
  };
}

export type Unverified = 'not-signed' | 'too-old' | 'too-new' | 'wrong-signature';

/** So far a message's own time may lie from ours, either way; beyond it, it may be one that was overheard and sent again. */
export const replayWindow = 5 * 60_000;

/**
 * What a receiver of Baton's webhooks has to do, and what Baton does with one it receives itself. Within the window the same
 * message may come twice: the receiver keeps the ids it has seen.
 */
export function verifyWebhook(
  headers: Readonly<Record<string, string | undefined>>,
  body: string,
  key: string,
  now: Instant,
): Result<{ readonly id: string }, Unverified> {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
  if (!id || !signatures || !timestamp || !/^\d{1,12}$/.test(timestamp)) return refused('not-signed');
  const age = now - Number(timestamp) * 1000;
  if (age > replayWindow) return refused('too-old');
  if (age < -replayWindow) return refused('too-new');
  const expected = Buffer.from(signatureOf(id, timestamp, body, key));
  const isOurs = signatures.split(' ').some((one) => {
    const given = Buffer.from(one.replace(/^v1,/, ''));
    return one.startsWith('v1,') && given.length === expected.length && timingSafeEqual(given, expected);
  });
  return isOurs ? accepted({ id }) : refused('wrong-signature');
}
