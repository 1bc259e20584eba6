import { isIP } from 'node:net';
import type { Read } from '#shared/problem.ts';
import { refusedWith } from '#shared/problem.ts';
import { accepted } from '#shared/result.ts';
import { isPublicAddress } from './public-address.ts';

const longest = 2_000;
const privateName = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|arpa|onion)$/;

const notAnAddress =
  'That is not a web address. Copy it from where the other side shows it, with its https://.';
const notSecure = 'Messages go to addresses that begin with https:// only. Copy the secure one.';
const notPublic =
  'That address leads into a private network, which Baton does not call. Use one that is open to the internet.';
const withPassword =
  'An address may not carry a name and a password. Take them out; a webhook is signed instead.';

/**
 * Where messages may go. `allowed` are the origins whoever runs the server has named (WEBHOOK_ALLOW): those alone may be
 * private or without TLS. What a name resolves to is checked again each time a message leaves (see post.ts).
 */
export function readTarget(input: unknown, allowed: readonly string[]): Read<URL> {
  if (typeof input !== 'string' || input.length > longest || !URL.canParse(input)) {
    return refusedWith('url', notAnAddress);
  }
  const url = new URL(input);
  if (url.username !== '' || url.password !== '') return refusedWith('url', withPassword);
  url.hash = '';
  if (isAllowed(url, allowed)) return accepted(url);
  if (url.protocol !== 'https:') return refusedWith('url', notSecure);
  return isPublicHost(url.hostname) ? accepted(url) : refusedWith('url', notPublic);
}

export const isAllowed = ({ origin, protocol }: URL, allowed: readonly string[]): boolean =>
  (protocol === 'https:' || protocol === 'http:') && allowed.includes(origin);

function isPublicHost(hostname: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '')
    .toLowerCase();
  if (isIP(host) !== 0) return isPublicAddress(host);
  return host.includes('.') && !privateName.test(host);
}
