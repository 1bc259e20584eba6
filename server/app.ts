import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { trustIn } from './access/proxies.ts';
import { type Database, isUnreachable } from './database/connect.ts';
import type { Env } from './env.ts';
import { asksForLive } from './feed/asks-for-live.ts';
import { addHealth, databaseProbe, type Probe } from './health.ts';
import type { Ports } from './ports.ts';

export type AppParts = {
  readonly env: Env;
  readonly database: Database;
  readonly ports: Ports;
  readonly log: FastifyBaseLogger;
  /** What the rooms want to have watched, besides the database. */
  readonly probes?: readonly Probe[];
};

const longestBody = 1_000_000;
const everywhere = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** The server without its ear: everything it answers, nothing it listens on. Rooms register their routes on it. */
export function createApp({ env, database, ports, log, probes = [] }: AppParts): FastifyInstance {
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // Nobody writes through a request's own log, so none is made.
    childLoggerFactory: (logger) => logger,
    bodyLimit: longestBody,
    genReqId: ports.newId,
    forceCloseConnections: 'idle',
    // Shorter than the whole may take: Node takes the longer of the two for both.
    http: { shouldUpgradeCallback: asksForLive, headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
    requestTimeout: 30_000,
    trustProxy: trustIn(env.trustedProxies),
    routerOptions: { maxParamLength: 200 },
    // An address that is none reaches no route, and so none of what is set below.
    frameworkErrors: ({ statusCode = 400 }, _request, { raw }) => {
      raw.writeHead(statusCode, { 'content-type': 'application/json; charset=utf-8', ...everywhere });
      raw.end(JSON.stringify({ sentence: plain[400] }));
    },
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    reply.headers(everywhere);
    done(null, payload);
  });
  app.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .send({ sentence: 'There is nothing at this address. Check the link, or start from the front page.' }),
  );
  app.setErrorHandler((error, request, reply) => {
    const { status, sentence } = answerTo(error);
    if (status >= 500) log.error({ ...nameOf(request), error: shortly(error) }, sentence);
    return reply.code(status).send({ sentence, reference: request.id });
  });
  addHealth(app, [databaseProbe(database), ...probes]);
  return app;
}

/** The pattern of the route, not the address: an address may carry a token. */
const nameOf = (request: FastifyRequest) => ({
  reference: request.id,
  method: request.method,
  route: request.routeOptions.url ?? 'none',
});

/** Where it broke, for whoever runs the server. A message may quote what was written, so it stays out. */
function shortly(error: unknown): {
  readonly name: string;
  readonly code: unknown;
  readonly at: readonly string[];
} {
  if (!(error instanceof Error)) return { name: typeof error, code: undefined, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, code: 'code' in error ? error.code : undefined, at: at.slice(0, 8) };
}

type Answer = { readonly status: number; readonly sentence: string };

const plain: Readonly<Record<number, string>> = {
  400: 'This request could not be read, so nothing was done. Reload the page and try again.',
  413: 'This is more than Baton takes at once, so nothing was done. Send less in one go.',
  415: 'Baton does not read this kind of content, so nothing was done. Send it as JSON.',
};

function answerTo(error: unknown): Answer {
  // First, since a reader that hung up breaks off with the same code as a database does.
  const status = (error as { statusCode?: unknown }).statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return { status, sentence: plain[status] ?? 'This request was not accepted, so nothing was done.' };
  }
  if (isUnreachable(error)) {
    return {
      status: 503,
      sentence:
        'Baton can’t reach its database just now. What you wrote is still with you; try again in a moment.',
    };
  }
  return {
    status: 500,
    sentence:
      'Baton could not finish this. It was noted with the reference below; try again, and pass the reference on if it stays.',
  };
}
