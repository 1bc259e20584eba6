import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type pg from 'pg';
import { openSession } from '#server/access/session-store.ts';
import { localPorts } from '#server/ports.ts';
import type { Ground } from '../../faults/server/ground.ts';
import { startServer } from '../../faults/server/running-server.ts';
import { median, p95, print, show } from './figure.ts';

const cannonFile = fileURLToPath(new URL('./requests-cannon.ts', import.meta.url));
const peersFile = fileURLToPath(new URL('./requests-peers.ts', import.meta.url));
const rounds = 5;
const connections = 20;

type Asked = { readonly url: string; readonly pool: pg.Pool; readonly workspace: string };

/**
 * Requests a second over twenty connections, each of another person: what several ask alike at once is asked of the database
 * once. Sessions are looked up and the badge counted there, each time.
 */
export async function measureRequests(ground: Ground, { url, pool, workspace }: Asked): Promise<void> {
  const tokens = await letIn(pool, workspace);
  await ground.apart(async (own) => {
    const server = await startServer(own, { DATABASE_URL: url });
    const peers = fork(peersFile, { execArgv: [] });
    own.later(() => peers.kill());
    const [addresses] = (await once(peers, 'message')) as [Record<string, string>];
    const targets = Object.entries({
      'tRPC read with session and database': `${server.address}/trpc/handoffs.badge`,
      ...addresses,
    });
    const found = targets.map(([name]) => ({ name, values: [] as number[] }));
    for (let round = 0; round <= rounds; round += 1) {
      for (const [place, [, address]] of targets.entries()) {
        const rate = await shoot(address, tokens);
        if (round > 0) found[place]?.values.push(rate);
      }
    }
    const [ours, ...others] = found;
    const noop = others.find(({ name }) => name === 'tRPC no-op');
    if (ours === undefined || noop === undefined) return;
    print(
      ours.name,
      `${show(median(ours))} a second, ${Math.round((100 * median(ours)) / median(noop))} % of a no-op`,
      '>= 60 % of a tRPC no-op',
      others.map((one) => `${one.name} ${show(median(one))} / ${show(p95(one))}`).join(', '),
    );
  });
}

/** Some of those so many handoffs wait for. */
async function letIn(pool: pg.Pool, workspace: string): Promise<readonly string[]> {
  const tokens: string[] = [];
  for (let place = 1; place <= connections; place += 1) {
    const person = `person-${place}`;
    await pool.query(
      `INSERT INTO person (workspace_id, id, name, email, active) VALUES ($1, $2, $2, $3, true)`,
      [...[workspace, person, `${person}@acme.test`]],
    );
    const from = { browser: 'Chromium', address: '127.0.0.1' };
    const { token } = await openSession(pool, localPorts, { workspace, person }, 'device', from);
    tokens.push(token);
  }
  return tokens;
}

async function shoot(address: string, tokens: readonly string[]): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [cannonFile, address, ...tokens]);
  return Number(stdout);
}
