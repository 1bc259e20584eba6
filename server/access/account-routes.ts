import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Access } from './access.ts';
import { findAccount } from './account-store.ts';
import { changePassword } from './change-password.ts';
import { originOf } from './identify.ts';
import { checkNewPassword } from './new-password.ts';
import { answerPage, answerTooMany, findSignedIn } from './page-answer.ts';
import { accountPage } from './pages/account-page.ts';
import { agoOf } from './pages/ago.ts';
import { type Typed, untouched } from './pages/form.ts';
import { ChangePasswordForm, readForm, SessionForm } from './read-form.ts';
import { refusalSentences } from './refusal-sentence.ts';
import { endSession, listSessions } from './session-store.ts';
import type { Who } from './who.ts';

export function addAccountRoutes(app: FastifyInstance, access: Access): void {
  const { pool } = access.database;

  app.get('/account', async (request, reply) => {
    const who = await findSignedIn(access, request, reply);
    return who === null ? reply : answerAccount(who, reply, untouched, 200);
  });

  app.post('/account/end-session', async (request, reply) => {
    const who = await findSignedIn(access, request, reply);
    if (who === null) return reply;
    const read = readForm(SessionForm, request.body);
    if (!read.ok) return answerAccount(who, reply, { values: {}, problems: read.reason }, 400);
    await endSession(pool, who, read.value.session);
    return reply.redirect('/account', 303);
  });

  app.post('/account/password', async (request, reply) => {
    const who = await findSignedIn(access, request, reply);
    if (who === null) return reply;
    const read = readForm(ChangePasswordForm, request.body);
    const problems = read.ok ? checkNewPassword(read.value.password, await ownWords(who)) : read.reason;
    if (!read.ok || problems.length > 0) return answerAccount(who, reply, { values: {}, problems }, 400);
    const changed = await changePassword(access, who, read.value, originOf(request));
    if (changed.ok) return reply.redirect('/account', 303);
    if (changed.reason.kind === 'too many') return answerTooMany(reply, changed.reason);
    const wrong = [{ path: 'current', sentence: refusalSentences['wrong password'] }];
    return answerAccount(who, reply, { values: {}, problems: wrong }, 400);
  });

  async function ownWords(who: Who): Promise<readonly string[]> {
    const account = await findAccount(pool, who.workspace, who.person);
    return account === null ? [] : [account.company, account.name, ...account.address.split('@')];
  }

  async function answerAccount(
    who: Who,
    reply: FastifyReply,
    typed: Typed,
    status: number,
  ): Promise<FastifyReply> {
    const now = access.ports.now();
    const account = await findAccount(pool, who.workspace, who.person);
    const { name = '', company = '', address = '' } = account ?? {};
    const providerName = access.identityProvider?.name ?? null;
    const sessions = (await listSessions(pool, who, now)).map((session) => ({
      ...session,
      isThisOne: session.id === who.session,
      lastUse: agoOf(session.lastUsedAt, now),
    }));
    return answerPage(reply, accountPage({ name, company, address, sessions, providerName }, typed), status);
  }
}
