import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { Problem } from '#shared/problem.ts';
import type { Access, Origin } from './access/access.ts';
import { isReadable } from './access/readable.ts';
import { hasRole, type Role } from './access/role.ts';
import type { SessionKind, Who } from './access/who.ts';
import { type Database, isUnreachable } from './database/connect.ts';
import type { Channels } from './delivery/channel.ts';
import type { Door } from './handoffs/handle.ts';
import type { Ports } from './ports.ts';

export type Context = {
  readonly who: Who | null;
  readonly from: Origin;
  readonly database: Database;
  readonly ports: Ports;
  readonly access: Access;
  /** The way to the handoffs: the one write door, and the reads beside it. */
  readonly door: Door;
  /** Addresses a connection may lead to although they are private. */
  readonly allowedTargets: readonly string[];
  /** The ways messages leave, for one that is only a test. */
  readonly channels: Channels;
};

/** Which doors a procedure opens to, and from which role on. The isolation matrix reads it. */
export type Meta = { readonly access: 'public' | 'any' | SessionKind; readonly role: Role };

/** Nothing is wrong with the request: whoever asked asks again. */
const away = { code: 'SERVICE_UNAVAILABLE', httpStatus: 503 } as const;

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error }) => {
      const { code, httpStatus } = isUnreachable(error.cause) ? away : shape.data;
      return {
        code: shape.code,
        message: sentenceOf(code),
        data: { code, httpStatus, problems: problemsIn(error) },
      };
    },
  });

export const router = t.router;
export const mergeRouters = t.mergeRouters;
export const createCaller = t.createCallerFactory;

/** Nothing is asked of what was sent before it is known that it can be kept. */
async function checkReadable(getRawInput: () => Promise<unknown>): Promise<void> {
  if (!isReadable(await getRawInput())) throw new TRPCError({ code: 'BAD_REQUEST' });
}

/** Opens to everybody, also to strangers. */
export const publicProcedure = t.procedure
  .meta({ access: 'public', role: 'member' })
  .use(async ({ getRawInput, next }) => {
    await checkReadable(getRawInput);
    return next();
  });

/**
 * The only way to a procedure that knows who asks: `procedure('web', 'admin')`. A refusal that a person may meet
 * in the course of things is a value of the procedure; what stops here are strangers and closed doors.
 */
export const procedure = (access: 'any' | SessionKind, role: Role = 'member') =>
  t.procedure.meta({ access, role }).use(async ({ ctx: { who }, getRawInput, next }) => {
    if (who === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
    const isOpen = (access === 'any' || access === who.kind) && hasRole(who.role, role);
    if (!isOpen) throw new TRPCError({ code: 'FORBIDDEN' });
    await checkReadable(getRawInput);
    return next({ ctx: { who } });
  });

const sentences: Partial<Record<TRPCError['code'], string>> = {
  UNAUTHORIZED: 'You are not signed in here, or no longer. Nothing was done. Sign in again.',
  FORBIDDEN: 'This is not open to you, so nothing was done. Ask an admin of your company.',
  BAD_REQUEST: 'This request could not be read, so nothing was done. Check what it holds and send it again.',
  PARSE_ERROR: 'This request could not be read, so nothing was done. Check what it holds and send it again.',
  NOT_FOUND: 'Baton knows nothing by this name, so nothing was done. Update what asked for it.',
  METHOD_NOT_SUPPORTED: 'This can’t be asked for in this way, so nothing was done. Update what asked for it.',
  PAYLOAD_TOO_LARGE: 'This is more than Baton takes at once, so nothing was done. Send less in one go.',
  TOO_MANY_REQUESTS: 'This was asked too often in a row, so nothing was done. Wait a moment and try again.',
  UNSUPPORTED_MEDIA_TYPE: 'Baton does not read this kind of content, so nothing was done. Send it as JSON.',
  SERVICE_UNAVAILABLE:
    'Baton can’t reach its database just now. What you wrote is still with you; try again in a moment.',
  INTERNAL_SERVER_ERROR: 'Baton could not finish this. It was noted; try again in a moment.',
};

const sentenceOf = (code: TRPCError['code']): string =>
  sentences[code] ?? 'This request was not accepted, so nothing was done. Try again.';

const problemsIn = ({ cause }: TRPCError): readonly Problem[] =>
  cause instanceof ZodError
    ? cause.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), sentence: message }))
    : [];
