import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Access, Origin } from './access.ts';
import { browserNameOf } from './browser-name.ts';
import { findWho } from './session-store.ts';
import { findTokenHash } from './token.ts';
import type { Who } from './who.ts';

/** The browser itself refuses a `__Host-` cookie that some other host or an open connection tries to set. */
export const cookieName = (publicUrl: URL): string =>
  publicUrl.protocol === 'https:' ? '__Host-baton' : 'baton';

/** Who asks: by the bearer token when one is shown, and then by nothing else; by the cookie otherwise. */
export async function identify(access: Access, request: FastifyRequest): Promise<Who | null> {
  const { pool } = access.database;
  const { authorization } = request.headers;
  const kind = authorization === undefined ? 'web' : 'device';
  const text =
    authorization === undefined
      ? request.cookies[cookieName(access.publicUrl())]
      : /^Bearer ([\w-]+)$/i.exec(authorization)?.[1];
  const hash = text === undefined ? null : findTokenHash(text);
  return hash === null ? null : findWho(pool, kind, hash, access.ports.now(), request.ip);
}

/** Whether the browser sent a cookie of ours along, and with it somebody's rights. */
export const carriesCookie = (access: Access, request: FastifyRequest): boolean =>
  request.headers.authorization === undefined &&
  request.cookies[cookieName(access.publicUrl())] !== undefined;

export const originOf = (request: FastifyRequest): Origin => ({
  address: request.ip,
  browser: browserNameOf(request.headers['user-agent']),
});

const keptForSeconds = 90 * 24 * 60 * 60;

export function giveCookie(access: Access, reply: FastifyReply, token: string): void {
  const publicUrl = access.publicUrl();
  reply.setCookie(cookieName(publicUrl), token, { ...cookieRules(publicUrl), maxAge: keptForSeconds });
}

export function takeCookie(access: Access, reply: FastifyReply): void {
  const publicUrl = access.publicUrl();
  reply.clearCookie(cookieName(publicUrl), cookieRules(publicUrl));
}

const cookieRules = (publicUrl: URL) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: publicUrl.protocol === 'https:',
});
