import type { AnyRouter, TRPCError } from '@trpc/server';
import { fastifyRequestHandler } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../trpc.ts';
import type { Access } from './access.ts';
import { carriesCookie, identify, originOf } from './identify.ts';
import { isOwnOrigin } from './same-origin.ts';

/** What the rooms bring for their procedures; the rest is known of each request. */
export type RoomParts = Omit<Context, 'who' | 'from' | 'access'>;

export const mostInBatch = 20;
export const longestCall = 256 * 1024;
const deepest = 60;

/** Serves the procedures at /trpc, behind the checks every request passes. */
export function addProcedures(
  app: FastifyInstance,
  router: AnyRouter,
  access: Access,
  parts: RoomParts,
): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'string', bodyLimit: longestCall },
      (_request, body, done) => done(null, body),
    );
    scope.addHook('onRequest', async (request, reply) => {
      const writes = request.method !== 'GET';
      if (
        writes &&
        carriesCookie(access, request) &&
        !isOwnOrigin(request.headers.origin, access.publicUrl())
      ) {
        return reply.code(403).send({ sentence: foreignOrigin });
      }
      return undefined;
    });
    const serve = async (request: FastifyRequest, reply: FastifyReply) => {
      const { '*': path = '' } = request.params as { readonly '*'?: string };
      const given = request.method === 'GET' ? (request.query as { input?: unknown }).input : request.body;
      if (isTooDeep(given)) return reply.code(400).send({ sentence: tooDeep });
      const createContext = async (): Promise<Context> => ({
        ...parts,
        access,
        who: await identify(access, request),
        from: originOf(request),
      });
      const onError = ({
        error,
        path: name,
      }: {
        readonly error: TRPCError;
        readonly path?: string | undefined;
      }) => {
        if (error.code !== 'INTERNAL_SERVER_ERROR') return;
        const { name: kind, stack = '' } = error.cause ?? error;
        const at = stack.split('\n').filter((line) => /^\s+at /.test(line));
        access.log.error(
          { reference: request.id, procedure: name, kind, at: at.slice(0, 8) },
          'A procedure failed.',
        );
      };
      reply.header('cache-control', 'no-store');
      await fastifyRequestHandler({
        router,
        req: request,
        res: reply,
        path,
        createContext,
        onError,
        maxBatchSize: mostInBatch,
      });
      return reply;
    };
    scope.get('/trpc/*', serve);
    scope.post('/trpc/*', serve);
  });
}

const foreignOrigin =
  'This came from another page than Baton’s own, so nothing was done. Open Baton at its own address and do it there.';
const tooDeep = 'This request is nested deeper than anything Baton knows, so nothing was done.';

/** Counted on the text, since taking such a thing apart is what it wants us to do. */
function isTooDeep(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') {
      depth++;
      if (depth > deepest) return true;
    } else if (sign === ']' || sign === '}') depth--;
  }
  return false;
}
