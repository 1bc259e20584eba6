import { accepted, type Result, refused } from '#shared/result.ts';
import { offerFirstRun } from './access/first-run-store.ts';
import { trustIn } from './access/proxies.ts';
import { identityProviderOf } from './access/settings.ts';
import { createApp } from './app.ts';
import { followDatabaseTime } from './database/database-time.ts';
import { codeOf } from './database/error-code.ts';
import { openDatabase } from './database/open-database.ts';
import { mailSettingsOf } from './delivery/settings.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { wayIntoDemo } from './demo/way-in.ts';
import { type Desk, deskOnDemand } from './desk-files/open-desk.ts';
import type { Env } from './env.ts';
import type { Door } from './handoffs/handle.ts';
import { schemaProbe } from './health.ts';
import { createLog } from './log.ts';
import { localPorts, type Ports } from './ports.ts';
import { openRooms } from './rooms.ts';

export type Running = {
  readonly address: string;
  /** What a person reads when the server is up. */
  readonly lines: readonly string[];
  stop(): Promise<void>;
};

const askTimeEvery = 60_000;

/** Puts the rooms together, in the order they need each other, and takes them apart in the other one. */
export async function startServer(
  env: Env,
  onOver: (sentence: string) => void,
  timeOf: Door['timeOf'] = (databaseTime) => databaseTime,
  isDemo = false,
  desk: Desk = deskOnDemand(),
): Promise<Result<Running, string>> {
  const log = createLog(env.logLevel);
  const opened = await openDatabase(env, log, onOver);
  if (!opened.ok) return opened;
  const { database, embedded, schema, announce } = opened.value;

  const time = await followDatabaseTime(database.pool);
  const asking = setInterval(() => void time.ask().catch(() => undefined), askTimeEvery);
  const ports: Ports = { ...localPorts, now: () => timeOf(time.now()) };
  if (isDemo) {
    const refused = await seedDemo(database);
    if (refused.length > 0) log.warn({ refused }, 'Parts of the demonstration could not be told.');
  }
  let seenAt = env.publicUrl ?? `http://${env.host}:${env.port}`;
  const rooms = await openRooms({
    database,
    ports,
    log,
    publicUrl: () => new URL(seenAt),
    timeOf,
    identityProvider: identityProviderOf(env),
    mail: mailSettingsOf(env, seenAt),
    allowedTargets: env.webhookAllow,
    trusts: trustIn(env.trustedProxies),
    desk,
  });
  const app = createApp({ env, database, ports, log, probes: [schemaProbe(schema), ...rooms.probes] });
  const stop = async () => {
    clearInterval(asking);
    await rooms.stop();
    await app.close();
    await opened.value.stop();
  };

  try {
    await rooms.attach(app);
    await app.listen({ host: env.host, port: env.port });
  } catch (error) {
    await stop();
    return refused(cannotListen(env, error));
  }
  const bound = app.server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : env.port;
  const address = `http://${hostForPeople(env.host)}:${port}`;
  announce(address);
  seenAt = env.publicUrl ?? address;
  const firstRun = await offerFirstRun(rooms.access);
  const lines = [
    `Baton runs at ${seenAt}`,
    embedded === null ? 'Its database: the one in DATABASE_URL' : `Its data: ${env.dataFolder}`,
    ...(firstRun === null ? [] : [`Begin here, once: ${firstRun}`]),
    ...(isDemo ? await wayIntoDemo(rooms.access) : []),
    'Stop it with Ctrl-C.',
  ];
  return accepted({ address, lines, stop });
}

/** "All addresses" is nothing a browser can open; this machine's own is one of them. */
function hostForPeople(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function cannotListen({ host, port }: Env, error: unknown): string {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    return `Something else already listens on ${host}, port ${port}. Baton was not started. Stop it, or choose another port: PORT=7711 npm start`;
  }
  if (code === 'EACCES') {
    return `This user may not listen on port ${port}. Baton was not started. Choose a port above 1023: PORT=7710 npm start`;
  }
  return `Baton can't listen on ${host}, port ${port} (${code}). It was not started. Check HOST and PORT.`;
}
