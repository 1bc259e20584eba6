import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from './access.ts';
import { callerOf } from './client-address.ts';
import { cookieName, giveCookie, originOf } from './identify.ts';
import { attemptLivesFor } from './identity-store.ts';
import { spend } from './limit-store.ts';
import { limits } from './limits.ts';
import { answerPage, answerTooMany, findSignedIn } from './page-answer.ts';
import { goToProviderPage, signOnRefusedPage } from './pages/single-sign-on-page.ts';
import { ownPlace } from './same-origin.ts';
import { beginSignOn, callbackPath, finishSignOn, type SignOnRefusal } from './single-sign-on.ts';
import { findTokenHash, newToken } from './token.ts';

/** Only where the settings name a provider. */
export function addSingleSignOnRoutes(app: FastifyInstance, access: Access): void {
  const { identityProvider: provider } = access;
  if (provider === null) return;
  const { pool } = access.database;
  const browserCookie = `${cookieName(access.publicUrl())}-sso`;

  /** Lax, so that it comes along when the provider sends the browser back; nobody else's browser has it. */
  function markBrowser(reply: FastifyReply): Buffer {
    const { text, hash } = newToken(access.ports);
    reply.setCookie(browserCookie, text, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: access.publicUrl().protocol === 'https:',
      maxAge: attemptLivesFor / 1000,
    });
    return hash;
  }

  const answerRefusal = (reply: FastifyReply, reason: SignOnRefusal) => {
    const { page, status } = signOnRefusedPage(reason);
    return answerPage(reply, page, status);
  };

  const hasAllowance = (request: FastifyRequest) =>
    spend(pool, limits.signOnByAddress, [callerOf(request.ip)], access.ports.now());

  app.get<{ Querystring: { readonly next?: unknown } }>('/sign-in/sso', async (request, reply) => {
    const spent = await hasAllowance(request);
    if (!spent.ok) return answerTooMany(reply, spent.reason);
    const { next } = request.query;
    const place = ownPlace(typeof next === 'string' ? next : undefined, access.publicUrl());
    const begun = await beginSignOn(access, provider, { next: place, linking: null }, markBrowser(reply));
    return begun.ok ? reply.redirect(begun.value.href, 303) : answerRefusal(reply, begun.reason);
  });

  app.post('/account/sso', async (request, reply) => {
    const who = await findSignedIn(access, request, reply);
    if (who === null) return reply;
    const spent = await hasAllowance(request);
    if (!spent.ok) return answerTooMany(reply, spent.reason);
    const begun = await beginSignOn(access, provider, { next: '/account', linking: who }, markBrowser(reply));
    if (!begun.ok) return answerRefusal(reply, begun.reason);
    return answerPage(reply, goToProviderPage(provider.name, begun.value.href));
  });

  app.get(callbackPath, async (request, reply) => {
    const spent = await hasAllowance(request);
    if (!spent.ok) return answerTooMany(reply, spent.reason);
    const browserHash = findTokenHash(request.cookies[browserCookie] ?? '');
    if (browserHash === null) return answerRefusal(reply, 'not begun here');
    const returned = new URL(request.url, access.publicUrl());
    const done = await finishSignOn(access, provider, returned, browserHash, originOf(request));
    reply.clearCookie(browserCookie, { path: '/' });
    if (!done.ok) {
      access.log.warn({ reason: done.reason }, 'A single sign-on was refused.');
      return answerRefusal(reply, done.reason);
    }
    if (done.value.token !== null) giveCookie(access, reply, done.value.token);
    return reply.redirect(done.value.next, 303);
  });
}
