import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Access } from './access.ts';
import { findAccount } from './account-store.ts';
import { callerOf } from './client-address.ts';
import type { DeviceRequest } from './device-request-store.ts';
import { answerPage, answerTooMany, findSignedIn, typedAgain } from './page-answer.ts';
import { agoOf } from './pages/ago.ts';
import { untouched } from './pages/form.ts';
import { notices } from './pages/notice-page.ts';
import { approvePage, askCodePage, noSuchCode } from './pages/pairing-page.ts';
import { decidePairing, lookUpCode } from './pairing.ts';
import { CodeForm, readForm } from './read-form.ts';
import { shownUserCode } from './user-code.ts';
import type { Who } from './who.ts';

const decisions = { approve: 'approved', deny: 'denied' } as const;

/** Where a signed-in person says yes or no to an extension that asks. */
export function addPairingRoutes(app: FastifyInstance, access: Access): void {
  app.get<{ Querystring: { readonly code?: unknown } }>('/pair', async (request, reply) => {
    const who = await findSignedIn(access, request, reply);
    if (who === null) return reply;
    const { code } = request.query;
    if (typeof code !== 'string' || code === '') return answerPage(reply, askCodePage(untouched));
    return answerCode(who, code, request.ip, reply);
  });

  app.post('/pair', async (request, reply) => {
    const who = await findSignedIn(access, request, reply);
    if (who === null) return reply;
    const read = readForm(CodeForm, request.body);
    if (!read.ok) return answerPage(reply, askCodePage(typedAgain(request.body, read.reason)), 400);
    return answerCode(who, read.value.code, request.ip, reply);
  });

  for (const verb of ['approve', 'deny'] as const) {
    app.post(`/pair/${verb}`, async (request, reply) => {
      const who = await findSignedIn(access, request, reply);
      if (who === null) return reply;
      const read = readForm(CodeForm, request.body);
      if (!read.ok) return answerPage(reply, askCodePage(typedAgain(request.body, read.reason)), 400);
      const decided = await decidePairing(access, who, read.value.code, decisions[verb]);
      if (decided.ok) return answerPage(reply, notices[decisions[verb]]);
      if (decided.reason.kind === 'too many') return answerTooMany(reply, decided.reason);
      return answerPage(reply, notices.decidedBefore, 409);
    });
  }

  async function answerCode(
    who: Who,
    code: string,
    address: string,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const found = await lookUpCode(access, who, code);
    if (found.ok) return answerQuestion(who, found.value, address, reply);
    if (found.reason.kind === 'too many') return answerTooMany(reply, found.reason);
    return answerPage(reply, askCodePage(noSuchCode), 404);
  }

  async function answerQuestion(who: Who, asked: DeviceRequest, address: string, reply: FastifyReply) {
    const account = await findAccount(access.database.pool, who.workspace, who.person);
    const { name = '', company = '' } = account ?? {};
    const page = approvePage({
      code: shownUserCode(asked.userCode),
      browser: asked.browser,
      address: asked.address,
      since: agoOf(asked.createdAt, access.ports.now()),
      isFromElsewhere: callerOf(asked.address) !== callerOf(address),
      person: name,
      company,
    });
    return answerPage(reply, page);
  }
}
