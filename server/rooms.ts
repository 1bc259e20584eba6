import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import pg from 'pg';
import { type Instant, instant } from '#shared/time/instant.ts';
import { judge } from '#shared/vagueness/judge.ts';
import type { Access } from './access/access.ts';
import { removeExpired } from './access/expired-store.ts';
import { findListener } from './access/listener.ts';
import type { Trusts } from './access/proxies.ts';
import { addAccess } from './access/routes.ts';
import { findRevoked } from './access/session-store.ts';
import { findBroken, sentenceFor } from './clock/audit-store.ts';
import { findStandstills } from './clock/find-standstills.ts';
import { followSetup } from './clock/follow-setup.ts';
import { type Heart, startHeart } from './clock/heart.ts';
import { raiseStandoffs } from './clock/raise-standoffs.ts';
import { sweepDue } from './clock/sweep-due.ts';
import type { Database } from './database/connect.ts';
import { createLinkMail } from './delivery/link-mail.ts';
import { createChannels } from './delivery/registry.ts';
import { createRelay } from './delivery/relay.ts';
import type { MailSettings } from './delivery/settings.ts';
import { forgetSettled } from './delivery/settled-store.ts';
import { createPost } from './delivery/targets/post.ts';
import { resolveName } from './delivery/targets/resolve-name.ts';
import { timelineOf } from './delivery/timeline.ts';
import { addDeskRoutes } from './desk-files/desk-routes.ts';
import type { Desk } from './desk-files/open-desk.ts';
import { createLive } from './feed/live.ts';
import { openNewsDesk } from './feed/news.ts';
import { type Change, partiesOf } from './handoffs/change.ts';
import type { Door } from './handoffs/handle.ts';
import type { Probe } from './health.ts';
import { addMetrics, createMetrics } from './metrics.ts';
import { createSetups } from './people/setup-store.ts';
import type { Ports } from './ports.ts';
import { appRouter } from './router.ts';
import { addExportRoutes } from './workspaces/export-routes.ts';
import { applyRetention } from './workspaces/retention.ts';

export type RoomParts = {
  readonly database: Database;
  readonly ports: Ports;
  readonly log: FastifyBaseLogger;
  readonly publicUrl: () => URL;
  readonly identityProvider: Access['identityProvider'];
  readonly mail: MailSettings | null;
  /** Addresses that messages may go to although they are private; none by default. */
  readonly allowedTargets: readonly string[];
  /** The proxies whose word on where a socket comes from is taken. */
  readonly trusts: Trusts;
  /** The database's time as the server takes it; see Door. */
  readonly timeOf: Door['timeOf'];
  readonly desk: Desk;
};

export type Rooms = {
  readonly door: Door;
  readonly access: Access;
  readonly probes: readonly Probe[];
  /** Puts every route of the rooms on the server. */
  attach(app: FastifyInstance): Promise<void>;
  stop(): Promise<void>;
};

const sweepEvery = 1_000;
const followEvery = 1_000;
const deliverEvery = 1_000;
const findStandoffsEvery = 30_000;
/** One try of one message. */
const patience = 20_000;
const auditEvery = 60_000;
/** Messages that left are kept for a quarter of a year, so that an admin can see how they went. */
const keepSettledFor = 90 * 24 * 60 * 60 * 1_000;
const checkSessionsEvery = 2_000;
const clearEvery = 600_000;

/** Builds the rooms and starts what beats in them, in the order they need each other. */
export async function openRooms({
  database,
  ports,
  log,
  publicUrl,
  timeOf,
  identityProvider,
  mail,
  allowedTargets,
  trusts,
  desk,
}: RoomParts): Promise<Rooms> {
  const { pool } = database;
  const setups = createSetups(pool);
  const live = createLive({
    log,
    greet: (request, token) => findListener({ database, ports, publicUrl }, trusts, request, token),
    findRevoked: (sessions) => findRevoked(pool, sessions, ports.now()),
  });
  const news = await openNewsDesk({
    ...{ log, onNews: live.onNews },
    connect: () => new pg.Client({ connectionString: database.url, application_name: 'baton news' }),
  });
  const metrics = createMetrics(database, live.count);

  /** Those who may see a change: its sides, and both teams. */
  const tellOf = async ({ workspace, after }: Change) => {
    const setup = await setups.read(workspace, 0);
    const teams =
      setup?.directory.teams.filter(({ id }) => id === after.senderTeam || id === after.seam.to) ?? [];
    news.tell({
      workspace,
      people: [...new Set([...partiesOf(after), ...teams.flatMap(({ members }) => members)])],
    });
  };
  const door: Door = {
    ...{ pool, setups, judge, timeOf, hasMail: mail !== null, onAnswer: metrics.answered },
    onWritten: (changes) => {
      for (const change of changes)
        tellOf(change).catch(() => news.tell({ workspace: change.workspace, people: null }));
    },
  };
  const access: Access = {
    ...{ database, ports, log, publicUrl },
    identityProvider,
    outgoing: createLinkMail(mail, log, () => AbortSignal.timeout(patience)),
    onDeactivated: async () => undefined,
  };

  const address = () => publicUrl().href.replace(/\/$/, '');
  const channels = createChannels({
    ...{ mail, publicUrl: address },
    post: createPost({ resolve: resolveName, allowed: allowedTargets }),
  });
  const relay = createRelay({
    ...{ pool, log, channels, timeline: timelineOf(door), publicUrl: address },
    ports: { now: ports.now, dice: Math.random, deadline: () => AbortSignal.timeout(patience) },
  });

  const beat = (part: string, every: number, work: () => Promise<boolean>) =>
    startHeart({ part, every, work }, log, Date.now);
  const hearts: readonly Heart[] = [
    beat('clock', sweepEvery, () => sweepOnce(door, log, metrics.sweptOnce)),
    beat('follower of the set-up', followEvery, () => followSetup(door, log)),
    beat('finder of standoffs', findStandoffsEvery, () => standoffsOnce(door, log)),
    beat('delivery', deliverEvery, relay.turn),
    beat('auditor', auditEvery, () => auditOnce(database, ports, log, metrics.audited)),
    beat('live sockets', checkSessionsEvery, () => live.checkSessions().then(() => false)),
    beat('clearing up', clearEvery, () => clearUp(pool, ports.now())),
    beat('retention', clearEvery, () => applyRetention(pool, ports.now())),
  ];

  return {
    ...{ door, access, probes: hearts.map(({ probe }) => probe) },
    async attach(app) {
      await addAccess(app, appRouter, access, { database, ports, door, allowedTargets, channels });
      addExportRoutes(app, access, database);
      addDeskRoutes(app, access, desk);
      addMetrics(app, metrics);
      app.server.on('upgrade', live.upgrade);
    },
    async stop() {
      live.close();
      await Promise.all(hearts.map((heart) => heart.stop()));
      await relay.stop();
      await news.close();
    },
  };
}

async function sweepOnce(
  door: Door,
  log: FastifyBaseLogger,
  tell: (swept: Awaited<ReturnType<typeof sweepDue>>) => void,
) {
  const swept = await sweepDue(door, log);
  tell(swept);
  return swept.isMore;
}

/** What waits for what is found first, then raised when it has waited long enough. */
const standoffsOnce = async (door: Door, log: FastifyBaseLogger) =>
  (await findStandstills(door)) || (await raiseStandoffs(door, log));

async function auditOnce(
  { pool }: Database,
  ports: Ports,
  log: FastifyBaseLogger,
  tell: (findings: number) => void,
) {
  const findings = await findBroken(pool, ports.now());
  tell(findings.length);
  for (const finding of findings) log.error(finding, `A handoff needs a look: ${sentenceFor(finding)}`);
  return false;
}

/** What is over for good: used links and old sessions, and messages that left or failed long ago. */
async function clearUp(pool: pg.Pool, now: Instant) {
  await removeExpired(pool, now);
  await forgetSettled(pool, instant(now - keepSettledFor));
  return false;
}
