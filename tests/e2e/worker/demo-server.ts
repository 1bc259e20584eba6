import pg from 'pg';
import { generateClient } from '#server/database/generate.ts';
import type { Instant } from '#shared/time/instant.ts';
import { type Line, openLine } from './cuttable-line.ts';

export type Demo = {
  readonly address: string;
  readonly lines: readonly string[];
  readonly line: Line;
  /** A line with a link, as those the server prints, for somebody it prints none for. */
  readonly invite: (person: string) => Promise<string>;
};

export type DemoServer = Demo & { readonly stop: () => Promise<void> };

/** The web page has tests of its own; here whoever signs in only passes by. */
const emptyDesk = async () => ({
  page: Buffer.from('<!doctype html><title>Desk</title>'),
  assets: new Map(),
});

/** The real server with its demonstration company on a database, behind a line that can be cut. */
export async function startDemo(
  database: string,
  timeOf: (databaseTime: Instant) => Instant = (now) => now,
): Promise<DemoServer> {
  generateClient();
  const { readEnv } = await import('#server/env.ts');
  const { startServer } = await import('#server/start.ts');
  let port = 0;
  const line = await openLine(() => port);
  const address = `http://127.0.0.1:${line.port}`;
  const env = readEnv({ DATABASE_URL: database, PORT: '0', LOG_LEVEL: 'silent', BATON_URL: address });
  if (!env.ok) throw new Error(JSON.stringify(env.reason));
  const started = await startServer(env.value, () => undefined, timeOf, true, emptyDesk);
  if (!started.ok) throw new Error(started.reason);
  port = Number(new URL(started.value.address).port);
  const stop = async () => {
    await started.value.stop();
    await line.close();
  };
  const invite = (person: string) => inviteLine(database, address, person);
  return { address, lines: started.value.lines, line, invite, stop };
}

async function inviteLine(database: string, address: string, person: string): Promise<string> {
  const { addLink } = await import('#server/access/link-store.ts');
  const { findAccount } = await import('#server/access/account-store.ts');
  const { demoWorkspace } = await import('#server/demo/company.ts');
  const { localPorts } = await import('#server/ports.ts');
  const pool = new pg.Pool({ connectionString: database, max: 1 });
  try {
    const account = await findAccount(pool, demoWorkspace, person);
    if (account === null) throw new Error(`Nobody in the demonstration is called ${person}.`);
    const { path } = await addLink(pool, localPorts, 'sign-in', { ...account, createdBy: null });
    return `${account.name}: ${new URL(path, address).href}`;
  } finally {
    await pool.end();
  }
}
