import type { FastifyInstance } from 'fastify';
import type { Access } from './access.ts';
import { callerOf } from './client-address.ts';
import { giveCookie, originOf } from './identify.ts';
import { acceptInvitation } from './invitation.ts';
import { spend } from './limit-store.ts';
import { limits } from './limits.ts';
import { findLink } from './link-store.ts';
import { checkNewPassword } from './new-password.ts';
import { answerPage, answerTooMany, typedAgain } from './page-answer.ts';
import { invitationPage } from './pages/invitation-page.ts';
import { notices } from './pages/notice-page.ts';
import { InvitationForm, readForm } from './read-form.ts';
import { findTokenHash } from './token.ts';

type Params = { readonly Params: { readonly token: string } };

export function addInvitationRoutes(app: FastifyInstance, access: Access): void {
  const { pool } = access.database;

  const find = async (token: string) => {
    const hash = findTokenHash(token);
    return hash === null ? null : findLink(pool, 'invitation', hash, access.ports.now());
  };

  app.get<Params>('/invitation/:token', async ({ params: { token } }, reply) => {
    const link = await find(token);
    if (link === null) return answerPage(reply, notices.linkUsed, 410);
    return answerPage(
      reply,
      invitationPage(`/invitation/${token}`, link, { values: { name: link.name }, problems: [] }),
    );
  });

  app.post<Params>('/invitation/:token', async (request, reply) => {
    const { token } = request.params;
    const from = originOf(request);
    const spent = await spend(pool, limits.linkTriedByAddress, [callerOf(from.address)], access.ports.now());
    if (!spent.ok) return answerTooMany(reply, spent.reason);
    const link = await find(token);
    if (link === null) return answerPage(reply, notices.linkUsed, 410);
    const read = readForm(InvitationForm, request.body);
    const problems = read.ok
      ? checkNewPassword(read.value.password, [link.company, read.value.name, ...link.address.split('@')])
      : read.reason;
    if (!read.ok || problems.length > 0) {
      return answerPage(
        reply,
        invitationPage(`/invitation/${token}`, link, typedAgain(request.body, problems)),
        400,
      );
    }
    const joined = await acceptInvitation(access, token, read.value, from);
    if (!joined.ok)
      return answerPage(reply, joined.reason === 'used' ? notices.linkUsed : notices.hasAccount, 410);
    giveCookie(access, reply, joined.value.token);
    return reply.redirect('/', 303);
  });
}
