import type { FastifyInstance } from 'fastify';
import type { Access } from './access.ts';
import type { Background } from './background.ts';
import { callerOf } from './client-address.ts';
import { giveCookie, originOf } from './identify.ts';
import { spend } from './limit-store.ts';
import { limits } from './limits.ts';
import { findLink } from './link-store.ts';
import { resetPassword } from './mailed-link.ts';
import { checkNewPassword } from './new-password.ts';
import { answerPage, answerTooMany, typedAgain } from './page-answer.ts';
import { untouched } from './pages/form.ts';
import { notices } from './pages/notice-page.ts';
import { askResetPage, resetPage } from './pages/reset-page.ts';
import { AddressForm, NewPasswordForm, readForm } from './read-form.ts';
import { askAndAnswer } from './sign-in-routes.ts';
import { findTokenHash } from './token.ts';

type Params = { readonly Params: { readonly token: string } };

export function addResetRoutes(app: FastifyInstance, access: Access, background: Background): void {
  const { pool } = access.database;

  const find = async (token: string) => {
    const hash = findTokenHash(token);
    return hash === null ? null : findLink(pool, 'reset', hash, access.ports.now());
  };

  app.get('/reset', async (_request, reply) =>
    answerPage(reply, askResetPage(access.outgoing.canMail(), untouched)),
  );

  app.post('/reset', async (request, reply) => {
    const canMail = access.outgoing.canMail();
    const read = readForm(AddressForm, request.body);
    if (!read.ok) return answerPage(reply, askResetPage(canMail, typedAgain(request.body, read.reason)), 400);
    if (!canMail) return answerPage(reply, notices.noMail);
    return askAndAnswer(access, background, 'reset', read.value.address, request, reply);
  });

  app.get<Params>('/reset/:token', async ({ params: { token } }, reply) => {
    const link = await find(token);
    if (link === null) return answerPage(reply, notices.linkUsed, 410);
    return answerPage(reply, resetPage(`/reset/${token}`, link, untouched));
  });

  app.post<Params>('/reset/:token', async (request, reply) => {
    const { token } = request.params;
    const from = originOf(request);
    const spent = await spend(pool, limits.linkTriedByAddress, [callerOf(from.address)], access.ports.now());
    if (!spent.ok) return answerTooMany(reply, spent.reason);
    const link = await find(token);
    if (link === null) return answerPage(reply, notices.linkUsed, 410);
    const read = readForm(NewPasswordForm, request.body);
    const problems = read.ok
      ? checkNewPassword(read.value.password, [link.company, link.name, ...link.address.split('@')])
      : read.reason;
    if (!read.ok || problems.length > 0) {
      return answerPage(reply, resetPage(`/reset/${token}`, link, typedAgain(request.body, problems)), 400);
    }
    const done = await resetPassword(access, token, read.value.password, from);
    if (!done.ok) return answerPage(reply, notices.linkUsed, 410);
    giveCookie(access, reply, done.value.token);
    return reply.redirect('/', 303);
  });
}
