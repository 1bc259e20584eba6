import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from '../access/access.ts';
import { identify } from '../access/identify.ts';
import { hasRole } from '../access/role.ts';
import { isOwnOrigin } from '../access/same-origin.ts';
import type { Database } from '../database/connect.ts';
import { exportFiles } from './export-files.ts';
import { type NoSnapshot, openSnapshot } from './snapshot-store.ts';

type Refusal = { readonly status: number; readonly sentence: string };

const refusals = {
  foreign: {
    status: 403,
    sentence:
      'This was asked for by another page than Baton’s own, so nothing was exported. Open Baton and export there.',
  },
  stranger: {
    status: 401,
    sentence: 'You are not signed in here, so nothing was exported. Sign in and try again.',
  },
  closed: {
    status: 403,
    sentence:
      'Only an admin exports a workspace, in the browser. Nothing was exported. Ask an admin of your company.',
  },
  unknown: {
    status: 404,
    sentence: `There is no such export. Choose one of ${exportFiles.map(({ name }) => name).join(', ')}.`,
  },
  busy: {
    status: 429,
    sentence:
      'An export of your workspace is on its way already. Wait until it is done, then start this one.',
  },
  none: { status: 401, sentence: 'This workspace is gone. Nothing was exported.' },
} as const satisfies Record<NoSnapshot | 'foreign' | 'stranger' | 'closed' | 'unknown', Refusal>;

const refuse = (reply: FastifyReply, { status, sentence }: Refusal) => reply.code(status).send({ sentence });

/** Files an admin saves from the browser: GET /export/<file>, written while it is read. */
export function addExportRoutes(app: FastifyInstance, access: Access, { url }: Pick<Database, 'url'>): void {
  app.get<{ Params: { file: string } }>(
    '/export/:file',
    { exposeHeadRoute: false },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (!isAskedByUs(request, access)) return refuse(reply, refusals.foreign);
      const who = await identify(access, request);
      if (who === null) return refuse(reply, refusals.stranger);
      if (who.kind !== 'web' || !hasRole(who.role, 'admin')) return refuse(reply, refusals.closed);
      const file = exportFiles.find(({ name }) => name === request.params.file);
      if (file === undefined) return refuse(reply, refusals.unknown);
      const snapshot = await openSnapshot(url, who.workspace);
      if (!snapshot.ok) return refuse(reply, refusals[snapshot.reason]);
      const { close } = snapshot.value;
      const stream = Readable.from(untilClosed(file.write(snapshot.value), close), { objectMode: false });
      stream.once('close', () => void close());
      return reply
        .type(file.type)
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .send(stream);
    },
  );
}

/** The last word is said when the snapshot is closed: whoever has the whole file may ask for the next one. */
async function* untilClosed(
  lines: AsyncGenerator<string>,
  close: () => Promise<void>,
): AsyncGenerator<string> {
  yield* lines;
  await close();
}

/** A browser says which page a request comes from; a link typed or kept by a person comes from none. */
function isAskedByUs({ headers }: FastifyRequest, access: Access): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && !isOwnOrigin(origin, access.publicUrl())) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}
