import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Access } from './access.ts';
import { callerOf } from './client-address.ts';
import { originOf } from './identify.ts';
import { spend, type TooMany } from './limit-store.ts';
import { limits } from './limits.ts';
import { collectToken, offerPairing, type PollRefusal } from './pairing.ts';
import { tooManySentence } from './refusal-sentence.ts';

const longestAsk = 4 * 1024;
const grant = 'urn:ietf:params:oauth:grant-type:device_code';

const TokenRequest = z.object({ grant_type: z.string(), device_code: z.string() });

/** RFC 8628: what the extension itself asks. No cookie is looked at, so no page can ask in somebody's name. */
export function addDeviceRoutes(app: FastifyInstance, access: Access): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    const options = { parseAs: 'string', bodyLimit: longestAsk } as const;
    scope.addContentTypeParser('application/x-www-form-urlencoded', options, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.addContentTypeParser('application/json', options, scope.getDefaultJsonParser('error', 'error'));
    scope.addHook('onSend', async (_request, reply) => {
      reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' });
    });

    scope.post('/device/code', async (request, reply) => {
      const offer = await offerPairing(access, originOf(request));
      return offer.ok ? offer.value : answerTooMany(reply, offer.reason);
    });

    scope.post('/device/token', async (request, reply) => {
      const whom = [callerOf(request.ip)];
      const read = TokenRequest.safeParse(request.body);
      if (!read.success) return answerRefusal(reply, 'invalid_request');
      if (read.data.grant_type !== grant) return answerRefusal(reply, 'unsupported_grant_type');
      const collected = await collectToken(access, read.data.device_code);
      if (collected.ok) return { access_token: collected.value, token_type: 'Bearer' };
      if (collected.reason === 'invalid_grant') {
        const spent = await spend(access.database.pool, limits.deviceCodeByAddress, whom, access.ports.now());
        if (!spent.ok) return answerTooMany(reply, spent.reason);
      }
      return answerRefusal(reply, collected.reason);
    });
  });
}

const sentences: Record<PollRefusal | 'invalid_request' | 'unsupported_grant_type', string> = {
  authorization_pending: 'Nobody has approved this code yet. Ask again after the interval.',
  slow_down: 'This was asked too soon. Wait five seconds longer between two questions from now on.',
  expired_token: 'The code is too old. Ask for a new one.',
  access_denied: 'This browser was turned away on the approval page.',
  invalid_grant: 'There is no such code, or its token was collected before. Ask for a new one.',
  invalid_request: 'A grant_type and a device_code are needed, each once.',
  unsupported_grant_type: `The only grant_type here is ${grant}.`,
};

const answerRefusal = (reply: FastifyReply, error: keyof typeof sentences) =>
  reply.code(400).send({ error, error_description: sentences[error] });

const answerTooMany = (reply: FastifyReply, reason: TooMany) =>
  reply
    .code(429)
    .header('retry-after', String(reason.retryAfterSeconds))
    .send({ error: 'slow_down', error_description: tooManySentence(reason) });
