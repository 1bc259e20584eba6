import type { FastifyInstance } from 'fastify';
import { isUnreachable } from '../database/connect.ts';
import type { Access } from './access.ts';
import { addAccountRoutes } from './account-routes.ts';
import { createBackground } from './background.ts';
import { addFirstRunRoutes } from './first-run-routes.ts';
import { addInvitationRoutes } from './invitation-routes.ts';
import { answerPage } from './page-answer.ts';
import { noticePage, notices } from './pages/notice-page.ts';
import { pagePolicy } from './pages/style.ts';
import { addPairingRoutes } from './pairing-routes.ts';
import { addResetRoutes } from './reset-routes.ts';
import { isOwnOrigin } from './same-origin.ts';
import { addSignInRoutes } from './sign-in-routes.ts';
import { addSingleSignOnRoutes } from './single-sign-on-routes.ts';

const longestForm = 16 * 1024;

/** The pages people meet before they are in: plain documents with forms, which need nothing to run in the browser. */
export function addPages(app: FastifyInstance, access: Access): void {
  app.register(async (scope) => {
    const background = createBackground(access.log);
    scope.addHook('onClose', background.settled);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: longestForm },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.addHook('onRequest', async (request, reply) => {
      const isWrite = request.method !== 'GET' && request.method !== 'HEAD';
      if (isWrite && !isOwnOrigin(request.headers.origin, access.publicUrl())) {
        return answerPage(reply, notices.foreignOrigin, 403);
      }
      return undefined;
    });
    scope.addHook('onSend', async (_request, reply) => {
      // Not `no-referrer`: under it a browser hides the origin of a form, which is what the check above lives on.
      reply.headers({
        'content-security-policy': pagePolicy,
        'referrer-policy': 'same-origin',
        'cache-control': 'no-store',
        'x-frame-options': 'DENY',
      });
    });
    scope.setErrorHandler((error, request, reply) => {
      const { status, sentence } = answerTo(error);
      if (status >= 500)
        access.log.error({ reference: request.id, route: request.routeOptions.url }, sentence);
      return answerPage(reply, noticePage('That did not work', sentence, wayBack), status);
    });
    for (const add of [
      addFirstRunRoutes,
      addSignInRoutes,
      addInvitationRoutes,
      addResetRoutes,
      addPairingRoutes,
      addAccountRoutes,
      addSingleSignOnRoutes,
    ]) {
      add(scope, access, background);
    }
  });
}

const wayBack = { to: '/sign-in', words: 'Go to sign in' };

function answerTo(error: unknown): { readonly status: number; readonly sentence: string } {
  const { statusCode } = error as { readonly statusCode?: unknown };
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return {
      status: statusCode,
      sentence:
        'What was sent could not be read, so nothing was changed. Go back, reload the page and try again.',
    };
  }
  if (isUnreachable(error)) {
    return {
      status: 503,
      sentence: 'Baton can’t reach its database just now, so nothing was changed. Try again in a moment.',
    };
  }
  return {
    status: 500,
    sentence: 'Baton could not finish this. It was noted; go back and try again in a moment.',
  };
}
