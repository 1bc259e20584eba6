import { type AnyRouter, TRPCError } from '@trpc/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUnreachable } from '../database/connect.ts';
import type { Context } from '../trpc.ts';
import type { Access } from './access.ts';
import { answerCalls, type Calls } from './answer-calls.ts';
import { carriesCookie, identify, originOf } from './identify.ts';
import { createPace } from './pace.ts';
import { isOwnOrigin } from './same-origin.ts';

/** What the rooms bring for their procedures; the rest is known of each request. */
export type RoomParts = Omit<Context, 'who' | 'from' | 'access'>;

export const mostInBatch = 20;
export const longestCall = 256 * 1024;

/** Serves the procedures at /trpc, behind the checks every request passes. */
export function addProcedures(
  app: FastifyInstance,
  router: AnyRouter,
  access: Access,
  parts: RoomParts,
): void {
  const mayAsk = createPace();
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'string', bodyLimit: longestCall },
      (_request, body, done) => done(null, body),
    );
    scope.addHook('onRequest', (request, reply, done) => {
      const writes = request.method !== 'GET';
      const isForeign =
        writes && carriesCookie(access, request) && !isOwnOrigin(request.headers.origin, access.publicUrl());
      if (isForeign) reply.code(403).send({ sentence: foreignOrigin });
      else done();
    });
    const serve = async (request: FastifyRequest, reply: FastifyReply) => {
      const { '*': path = '' } = request.params as { readonly '*'?: string };
      const createContext = async ({ info }: Calls): Promise<Context> => {
        const who = await identify(access, request);
        if (who !== null && !mayAsk(who.session, info.calls.length, access.ports.now()))
          throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
        return { ...parts, access, who, from: originOf(request) };
      };
      const onError = ({
        error,
        path: name,
      }: {
        readonly error: TRPCError;
        readonly path?: string | undefined;
      }) => {
        if (error.code !== 'INTERNAL_SERVER_ERROR' || isUnreachable(error.cause)) return;
        const { name: kind, stack = '' } = error.cause ?? error;
        const at = stack.split('\n').filter((line) => /^\s+at /.test(line));
        access.log.error(
          { reference: request.id, procedure: name, kind, at: at.slice(0, 8) },
          'A procedure failed.',
        );
      };
      reply.header('cache-control', 'no-store');
      return answerCalls(request, reply, path, {
        router,
        createContext,
        onError,
        maxBatchSize: mostInBatch,
        responseMeta: ({ errors }) => {
          if (errors.some(({ cause }) => isUnreachable(cause))) return { status: 503 };
          const isTooFast = errors.some(({ code }) => code === 'TOO_MANY_REQUESTS');
          return isTooFast ? { headers: new Headers({ 'retry-after': '1' }) } : {};
        },
      });
    };
    scope.get('/trpc/*', serve);
    scope.post('/trpc/*', serve);
  });
}

const foreignOrigin =
  'This came from another page than Baton’s own, so nothing was done. Open Baton at its own address and do it there.';
