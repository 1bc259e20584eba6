import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from './access.ts';
import type { Background } from './background.ts';
import { callerOf } from './client-address.ts';
import { giveCookie, identify, originOf, takeCookie } from './identify.ts';
import { spend } from './limit-store.ts';
import { limits } from './limits.ts';
import { findLink } from './link-store.ts';
import { askForLink, signInByLink } from './mailed-link.ts';
import { answerPage, answerTooMany, typedAgain } from './page-answer.ts';
import { type Typed, untouched } from './pages/form.ts';
import { notices } from './pages/notice-page.ts';
import { signInByLinkPage, signInByMailPage, signInPage } from './pages/sign-in-page.ts';
import { AddressForm, readForm, SignInForm } from './read-form.ts';
import { ownPlace } from './same-origin.ts';
import { endSession } from './session-store.ts';
import { signIn } from './sign-in.ts';
import { findTokenHash } from './token.ts';

const notKnown =
  'This address and password don’t belong together here. Check both and type the password again, or choose a new one below.';
const whichCompany = 'This address is in more than one company. Choose one and type the password again.';

export function addSignInRoutes(app: FastifyInstance, access: Access, background: Background): void {
  const { pool } = access.database;

  const pageWith = (
    next: string | undefined,
    companies: Parameters<typeof signInPage>[0]['companies'],
    typed: Typed,
  ) =>
    signInPage(
      {
        next,
        canMail: access.outgoing.canMail(),
        providerName: access.identityProvider?.name ?? null,
        companies,
      },
      typed,
    );

  app.get<{ Querystring: { readonly next?: unknown } }>('/sign-in', async (request, reply) => {
    const { next } = request.query;
    const wanted = typeof next === 'string' && next.length <= 2_000 ? next : undefined;
    const who = await identify(access, request);
    if (who?.kind === 'web') return reply.redirect(ownPlace(wanted, access.publicUrl()), 303);
    return answerPage(reply, pageWith(wanted, [], untouched));
  });

  app.post('/sign-in', async (request, reply) => {
    const read = readForm(SignInForm, request.body);
    if (!read.ok)
      return answerPage(reply, pageWith(undefined, [], typedAgain(request.body, read.reason)), 400);
    const { address, password, workspace = null, next } = read.value;
    const done = await signIn(access, { address, password, workspace }, originOf(request));
    if (done.ok) {
      await endCurrent(request);
      giveCookie(access, reply, done.value.token);
      return reply.redirect(ownPlace(next, access.publicUrl()), 303);
    }
    const { reason } = done;
    if (reason.kind === 'too many') return answerTooMany(reply, reason);
    const isSeveral = reason.kind === 'several companies';
    const typed = typedAgain(request.body, [{ path: '', sentence: isSeveral ? whichCompany : notKnown }]);
    return answerPage(reply, pageWith(next, isSeveral ? reason.companies : [], typed), isSeveral ? 200 : 401);
  });

  app.get('/sign-in/by-mail', async (_request, reply) => answerPage(reply, signInByMailPage(untouched)));

  app.post('/sign-in/by-mail', async (request, reply) => {
    const read = readForm(AddressForm, request.body);
    if (!read.ok) return answerPage(reply, signInByMailPage(typedAgain(request.body, read.reason)), 400);
    if (!access.outgoing.canMail()) return answerPage(reply, notices.noMail);
    return askAndAnswer(access, background, 'sign-in', read.value.address, request, reply);
  });

  type Params = { readonly Params: { readonly token: string } };

  app.get<Params>('/sign-in/:token', async ({ params: { token } }, reply) => {
    const hash = findTokenHash(token);
    const link = hash === null ? null : await findLink(pool, 'sign-in', hash, access.ports.now());
    if (link === null) return answerPage(reply, notices.linkUsed, 410);
    return answerPage(reply, signInByLinkPage(`/sign-in/${token}`, link));
  });

  app.post<Params>('/sign-in/:token', async (request, reply) => {
    const from = originOf(request);
    const spent = await spend(pool, limits.linkTriedByAddress, [callerOf(from.address)], access.ports.now());
    if (!spent.ok) return answerTooMany(reply, spent.reason);
    const done = await signInByLink(access, request.params.token, from);
    if (!done.ok) return answerPage(reply, notices.linkUsed, 410);
    await endCurrent(request);
    giveCookie(access, reply, done.value.token);
    return reply.redirect('/', 303);
  });

  app.post('/sign-out', async (request, reply) => {
    await endCurrent(request);
    takeCookie(access, reply);
    return answerPage(reply, notices.signedOut);
  });

  /** A browser has one session of ours at most: the one it gives up is ended, not left lying. */
  async function endCurrent(request: FastifyRequest): Promise<void> {
    const who = await identify(access, request);
    if (who?.kind === 'web') await endSession(pool, who, who.session);
  }
}

/** The same answer at the same time, whether the address is known or not. */
export async function askAndAnswer(
  access: Access,
  background: Background,
  purpose: 'reset' | 'sign-in',
  address: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = await askForLink(access, purpose, address, originOf(request));
  if (!asked.ok) return answerTooMany(reply, asked.reason);
  background.run(`mail a link: ${purpose}`, asked.value.sending);
  return answerPage(reply, notices.linkSent);
}
