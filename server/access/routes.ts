import cookie from '@fastify/cookie';
import type { AnyRouter } from '@trpc/server';
import type { FastifyInstance } from 'fastify';
import type { Access } from './access.ts';
import { addDeviceRoutes } from './device-routes.ts';
import { addPages } from './page-routes.ts';
import { addProcedures, type RoomParts } from './procedure-routes.ts';

/** Everything of this room on the server: pages, pairing, and the procedures of all rooms behind their doors. */
export async function addAccess(
  app: FastifyInstance,
  router: AnyRouter,
  access: Access,
  parts: RoomParts,
): Promise<void> {
  await app.register(cookie);
  addPages(app, access);
  addDeviceRoutes(app, access);
  addProcedures(app, router, access, parts);
}
