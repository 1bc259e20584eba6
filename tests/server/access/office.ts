import type { FastifyInstance } from 'fastify';
import type { Access, Deactivated, LinkMessage } from '#server/access/access.ts';
import type { IdentityProvider } from '#server/access/identity-provider.ts';
import type { RoomParts } from '#server/access/procedure-routes.ts';
import { addAccess } from '#server/access/routes.ts';
import { createApp } from '#server/app.ts';
import type { Database } from '#server/database/connect.ts';
import { readEnv } from '#server/env.ts';
import { createLog } from '#server/log.ts';
import { localPorts, type Ports } from '#server/ports.ts';
import { appRouter } from '#server/router.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import { openTestDatabase } from '../../support/database.ts';
import { doorAt } from '../../support/workspace.ts';
import { silentChannels } from '../delivery/silent-channels.ts';

/** The whole front of the server on a database of its own, with a clock the test turns and a letter box it reads. */
export type Office = {
  readonly app: FastifyInstance;
  readonly access: Access;
  /** What the rooms bring for their procedures. */
  readonly parts: RoomParts;
  readonly database: Database;
  readonly ports: Ports;
  readonly mails: LinkMessage[];
  nextMail(): Promise<void>;
  readonly left: Deactivated[];
  readonly clock: { now: Instant };
  pass(milliseconds: number): void;
  /** Another server on the same database. */
  anotherServer(settings?: Readonly<Record<string, string>>): Promise<FastifyInstance>;
};

export const publicUrl = new URL('http://baton.test');

type Settings = { readonly canMail?: boolean; readonly url?: URL; readonly provider?: IdentityProvider };

export async function openOffice({
  canMail = true,
  url = publicUrl,
  provider,
}: Settings = {}): Promise<Office> {
  const database = await openTestDatabase();
  const clock = { now: instant(Date.UTC(2026, 10, 23, 9)) };
  const ports: Ports = { ...localPorts, now: () => clock.now };
  const mails: LinkMessage[] = [];
  let posted = Promise.withResolvers<void>();
  const left: Deactivated[] = [];
  const access: Access = {
    database,
    ports,
    log: createLog('silent'),
    publicUrl: () => url,
    outgoing: {
      canMail: () => canMail,
      mail: async (message) => {
        mails.push(message);
        posted.resolve();
        posted = Promise.withResolvers<void>();
      },
    },
    identityProvider: provider ?? null,
    onDeactivated: async (who) => void left.push(who),
  };
  const parts: RoomParts = {
    ...{ database, ports, door: doorAt(database.pool, clock) },
    ...{ allowedTargets: [], channels: silentChannels },
  };
  const anotherServer = async (given: Readonly<Record<string, string>> = {}) => {
    const env = readEnv(given);
    if (!env.ok) throw new Error('The settings have no defaults.');
    const app = createApp({ env: env.value, database, ports, log: createLog('silent') });
    await addAccess(app, appRouter, access, parts);
    await app.ready();
    return app;
  };
  const pass = (milliseconds: number) => {
    clock.now = instant(clock.now + milliseconds);
  };
  return {
    app: await anotherServer(),
    access,
    parts,
    database,
    ports,
    mails,
    nextMail: () => posted.promise,
    left,
    clock,
    pass,
    anotherServer,
  };
}
