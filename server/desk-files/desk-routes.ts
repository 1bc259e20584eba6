import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from '../access/access.ts';
import { answerPage, findSignedIn } from '../access/page-answer.ts';
import { noticePage } from '../access/pages/notice-page.ts';
import { pagePolicy } from '../access/pages/style.ts';
import { deskPolicy } from './desk-policy.ts';
import type { Desk } from './open-desk.ts';

/** The desk's own addresses. Its router in the browser knows the same ones; a test holds the two together. */
export const deskPaths = [
  '/',
  '/handoffs/:handoff',
  '/promises',
  '/start',
  '/send',
  '/seams',
  '/seams/:seam',
  '/guard',
  '/people',
  '/teams',
  '/teams/:team',
  '/templates',
  '/templates/:template',
  '/templates/:template/edit',
  '/connections',
] as const;

const kept = 'public, max-age=31536000, immutable';

/** The page for whoever is signed in, at each of its addresses, and the files it loads. */
export function addDeskRoutes(app: FastifyInstance, access: Access, desk: Desk): void {
  const servePage = async (request: FastifyRequest, reply: FastifyReply) => {
    if ((await findSignedIn(access, request, reply)) === null) return reply;
    const files = await desk();
    if (files === null) {
      reply.header('content-security-policy', pagePolicy);
      return answerPage(reply, notBuilt, 503);
    }
    reply.header('content-security-policy', deskPolicy);
    return reply.type('text/html; charset=utf-8').send(files.page);
  };
  app.register(async (scope) => {
    scope.addHook('onSend', async (_request, reply) => {
      reply.headers({
        'referrer-policy': 'same-origin',
        'cache-control': 'no-store',
        'x-frame-options': 'DENY',
      });
    });
    for (const path of deskPaths) scope.get(path, servePage);
  });

  app.get<{ Params: { '*': string } }>('/assets/*', async (request, reply) => {
    const file = (await desk())?.assets.get(`assets/${request.params['*']}`);
    if (file === undefined) return reply.callNotFound();
    reply.headers({ 'cache-control': kept, vary: 'accept-encoding' }).type(file.type);
    const takesPacked = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    return takesPacked ? reply.header('content-encoding', 'gzip').send(file.packed) : reply.send(file.plain);
  });
}

const notBuilt = noticePage(
  'The desk is not there',
  'Its files could not be built on this server. Everything else works. Whoever runs the server sees why with: npm run build:desk',
  { to: '/account', words: 'Go to your account' },
);
