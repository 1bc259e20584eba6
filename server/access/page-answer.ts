import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '#shared/problem.ts';
import type { Access } from './access.ts';
import { identify } from './identify.ts';
import type { TooMany } from './limit-store.ts';
import type { Typed } from './pages/form.ts';
import { noticePage } from './pages/notice-page.ts';
import { documentOf, type Page } from './pages/page.ts';
import { tooManySentence } from './refusal-sentence.ts';
import type { Who } from './who.ts';

export const answerPage = (reply: FastifyReply, page: Page, status = 200): FastifyReply =>
  reply.code(status).type('text/html; charset=utf-8').send(documentOf(page));

export function answerTooMany(reply: FastifyReply, reason: TooMany): FastifyReply {
  const page = noticePage('One moment', tooManySentence(reason), { to: '/sign-in', words: 'Go to sign in' });
  return answerPage(reply.header('retry-after', String(reason.retryAfterSeconds)), page, 429);
}

/** The form again, with what was typed in it and what is wrong with that. */
export function typedAgain(given: unknown, problems: readonly Problem[]): Typed {
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  const values = entries.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.slice(0, 300)]] : [],
  );
  return { values: Object.fromEntries(values), problems };
}

/** Null when the answer is on its way already: to the sign-in page, and back here afterwards. */
export async function findSignedIn(
  access: Access,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Who | null> {
  const who = await identify(access, request);
  if (who?.kind === 'web') return who;
  const next = request.method === 'GET' ? request.url : '/account';
  reply.redirect(`/sign-in?next=${encodeURIComponent(next)}`, 303);
  return null;
}
