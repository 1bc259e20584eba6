import type { IncomingMessage } from 'node:http';
import cookie from '@fastify/cookie';
import type { Access } from './access.ts';
import { cookieName } from './identify.ts';
import { addressOf, type Trusts } from './proxies.ts';
import { isOwnOrigin } from './same-origin.ts';
import { findWho } from './session-store.ts';
import { findTokenHash } from './token.ts';

/** Who opens a socket: a device by the token it says first, a page of ours by its cookie. */
export async function findListener(
  { database, ports, publicUrl }: Pick<Access, 'database' | 'ports' | 'publicUrl'>,
  trusts: Trusts,
  request: IncomingMessage,
  token: string | null,
) {
  const text = token ?? cookieOf(request, publicUrl());
  const hash = text === null ? null : findTokenHash(text);
  const kind = token === null ? 'web' : 'device';
  const address = addressOf(request, trusts);
  const who = hash === null ? null : await findWho(database.pool, kind, hash, ports.now(), address);
  return who === null ? null : { ...who, seesAll: who.role === 'admin' };
}

/** A cookie counts only from a page of ours: other pages may open sockets, too, and the browser sends it along. */
function cookieOf(request: IncomingMessage, publicUrl: URL): string | null {
  if (!isOwnOrigin(request.headers.origin, publicUrl)) return null;
  return cookie.parse(request.headers.cookie ?? '')[cookieName(publicUrl)] ?? null;
}
