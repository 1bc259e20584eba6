import type { FastifyInstance } from 'fastify';
import type { Access } from './access.ts';
import { callerOf } from './client-address.ts';
import { isFirstRunLink, takeFirstRun } from './first-run-store.ts';
import { giveCookie, originOf } from './identify.ts';
import { spend } from './limit-store.ts';
import { limits } from './limits.ts';
import { checkNewPassword } from './new-password.ts';
import { answerPage, answerTooMany, typedAgain } from './page-answer.ts';
import { firstRunPage } from './pages/first-run-page.ts';
import { untouched } from './pages/form.ts';
import { notices } from './pages/notice-page.ts';
import { FirstRunForm, readForm } from './read-form.ts';

type Params = { readonly Params: { readonly token: string } };

export function addFirstRunRoutes(app: FastifyInstance, access: Access): void {
  app.get<Params>('/welcome/:token', async ({ params: { token } }, reply) =>
    (await isFirstRunLink(access, token))
      ? answerPage(reply, firstRunPage(`/welcome/${token}`, untouched))
      : answerPage(reply, notices.firstRunOver, 410),
  );

  app.post<Params>('/welcome/:token', async (request, reply) => {
    const { token } = request.params;
    const from = originOf(request);
    const spent = await spend(
      access.database.pool,
      limits.linkTriedByAddress,
      [callerOf(from.address)],
      access.ports.now(),
    );
    if (!spent.ok) return answerTooMany(reply, spent.reason);
    if (!(await isFirstRunLink(access, token))) return answerPage(reply, notices.firstRunOver, 410);
    const read = readForm(FirstRunForm, request.body);
    const problems = read.ok
      ? checkNewPassword(read.value.password, [
          read.value.company,
          read.value.name,
          ...read.value.address.split('@'),
        ])
      : read.reason;
    if (!read.ok || problems.length > 0) {
      return answerPage(reply, firstRunPage(`/welcome/${token}`, typedAgain(request.body, problems)), 400);
    }
    const started = await takeFirstRun(access, token, read.value, from);
    if (!started.ok) return answerPage(reply, notices.firstRunOver, 410);
    giveCookie(access, reply, started.value.token);
    return reply.redirect('/start', 303);
  });
}
