import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/router.ts';
import { deskWords } from '../words/spoken.ts';

const mostInBatch = 10;

/** The server, as this page may ask it: with the cookie of whoever is signed in. */
export const server = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: '/trpc', maxItems: mostInBatch })],
});

/** What each procedure answers. */
export type Answers = inferRouterOutputs<AppRouter>;

const codeOf = (error: unknown): string | null =>
  error instanceof TRPCClientError ? ((error.data as { code?: string } | null)?.code ?? null) : null;

export const isSignedOut = (error: unknown): boolean => codeOf(error) === 'UNAUTHORIZED';

export const isClosed = (error: unknown): boolean => codeOf(error) === 'FORBIDDEN';

/** Nothing was wrong with what was asked: the way to the server was. Asking again may help. */
export const isUnreachable = (error: unknown): boolean =>
  codeOf(error) === null || codeOf(error) === 'SERVICE_UNAVAILABLE';

/** What a person reads when the server could not be asked or would not answer. */
export function failureOf(error: unknown): string {
  if (codeOf(error) !== null && error instanceof Error) return error.message;
  return deskWords().shell.unreachable;
}
