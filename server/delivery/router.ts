import { z } from 'zod';
import { accepted, refused } from '#shared/result.ts';
import { procedure, router } from '../trpc.ts';
import {
  addConnection,
  lastDeliveries,
  listConnections,
  removeConnection,
  switchConnection,
} from './connection-store.ts';
import { readConnection } from './read-connection.ts';
import { tryConnection } from './try-connection.ts';

const Id = z.uuid('Name a connection by its id.');
const gone = refused({
  kind: 'no such connection' as const,
  sentence: 'There is no such connection here any more, so nothing was changed. Reload the list.',
});

/** Chats and programs that are told of handoffs. Where they go is a secret: it is given once and never shown again. */
export const deliveryRouter = router({
  connections: procedure('web', 'admin').query(({ ctx: { database, who } }) =>
    listConnections(database.pool, who.workspace),
  ),

  connect: procedure('web', 'admin')
    .input(z.strictObject({ connection: z.unknown() }))
    .mutation(async ({ ctx: { allowedTargets, database, who }, input }) => {
      const read = readConnection(input.connection, allowedTargets);
      if (!read.ok) return refused({ kind: 'problems' as const, problems: read.reason });
      return accepted(await addConnection(database.pool, who.workspace, read.value));
    }),

  switchConnection: procedure('web', 'admin')
    .input(z.strictObject({ connection: Id, active: z.boolean() }))
    .mutation(async ({ ctx: { database, who }, input: { connection, active } }) =>
      (await switchConnection(database.pool, who.workspace, connection, active)) ? accepted(null) : gone,
    ),

  removeConnection: procedure('web', 'admin')
    .input(z.strictObject({ connection: Id }))
    .mutation(async ({ ctx: { database, who }, input: { connection } }) =>
      (await removeConnection(database.pool, who.workspace, connection)) ? accepted(null) : gone,
    ),

  /** One marked message over a connection, or by mail to oneself, and what came back. */
  test: procedure('web', 'admin')
    .input(z.strictObject({ connection: Id.nullable() }))
    .mutation(({ ctx, input }) => tryConnection(ctx, input.connection)),

  /** The last tries of one connection, or of mail, with their answers. */
  lastDeliveries: procedure('web', 'admin')
    .input(z.strictObject({ connection: Id.nullable() }))
    .query(({ ctx: { database, who }, input }) =>
      lastDeliveries(database.pool, who.workspace, input.connection),
    ),
});
