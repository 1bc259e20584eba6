import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import type { AppRouter } from '#server/router.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Session } from '../storage.ts';
import type { Tools } from './worker-tools.ts';

/** `everything`: nobody answers there at all; without it, this one request could not be finished. */
export type Failure =
  | { readonly kind: 'unreachable'; readonly everything: boolean }
  | { readonly kind: 'session-over'; readonly sentence: string }
  | { readonly kind: 'refused'; readonly code: string; readonly sentence: string };

export type Client = ReturnType<typeof clientFor>;

const longest = 15_000;

/** The one client of the server. Its token goes nowhere but to the origin it was given for. */
export const clientFor = (
  { server, token }: Pick<Session, 'server' | 'token'>,
  { fetch }: Pick<Tools, 'fetch'>,
) =>
  createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${server}/trpc`,
        headers: { authorization: `Bearer ${token}` },
        fetch: (input, options) =>
          fetch(input as RequestInfo, {
            ...(options as RequestInit),
            ...{ credentials: 'omit', redirect: 'error', cache: 'no-store' },
            signal: AbortSignal.timeout(longest),
          }),
      }),
    ],
  });

export async function answerOf<Value>(request: Promise<Value>): Promise<Result<Value, Failure>> {
  try {
    return accepted(await request);
  } catch (error) {
    return refused(failureOf(error));
  }
}

const nobody: Failure = { kind: 'unreachable', everything: true };

function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCClientError)) return nobody;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('httpStatus' in data)) return nobody;
  const status = Number(data.httpStatus);
  if (status === 401) return { kind: 'session-over', sentence: error.message };
  if (status === 503 || status === 429) return nobody;
  if (status >= 500) return { kind: 'unreachable', everything: false };
  const code = 'code' in data ? String(data.code) : 'BAD_REQUEST';
  return { kind: 'refused', code, sentence: error.message };
}
