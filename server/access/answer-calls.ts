import type { AnyRouter } from '@trpc/server';
import { type HTTPBaseHandlerOptions, resolveResponse, type TRPCRequestInfo } from '@trpc/server/http';
import type { FastifyReply, FastifyRequest } from 'fastify';

export type Calls = { readonly info: Pick<TRPCRequestInfo, 'calls'> };

type Rules = HTTPBaseHandlerOptions<AnyRouter, Request> & { createContext(asked: Calls): Promise<object> };

/**
 * What tRPC's own door for Fastify does, with less around it: of the request only what a call is read from, and the answer as
 * text, since a stream of the web around a line of JSON costs more than the line.
 */
export async function answerCalls(
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
  rules: Rules,
): Promise<FastifyReply> {
  const response = await resolveResponse({ ...rules, req: callsIn(request), path, error: null });
  reply.code(response.status);
  for (const [name, value] of response.headers) reply.header(name, value);
  return reply.type('application/json').send(await response.text());
}

/** The host is never looked at, and a path that no URL can hold has found its route already. */
function callsIn({ url, method, headers, body }: FastifyRequest): Request {
  const at = url.indexOf('?');
  return new Request(`http://baton/${at < 0 ? '' : url.slice(at)}`, {
    method,
    headers: { 'content-type': headers['content-type'] ?? '' },
    body: typeof body === 'string' ? body : null,
  });
}
