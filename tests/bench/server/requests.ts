import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Ground } from '../../faults/server/ground.ts';
import type { Office } from '../../faults/server/office.ts';
import { startServer } from '../../faults/server/running-server.ts';
import { median, p95, print, show } from './figure.ts';

const cannon = fileURLToPath(new URL('../../../node_modules/autocannon/autocannon.js', import.meta.url));
const peersFile = fileURLToPath(new URL('./requests-peers.ts', import.meta.url));
const rounds = 5;

/** Requests a second over twenty connections. Sessions are looked up and the badge counted in the database, each time. */
export async function measureRequests(ground: Ground, url: string, { tokens }: Office): Promise<void> {
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
        const rate = await shoot(address, tokens.rita);
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

async function shoot(address: string, token: string): Promise<number> {
  const words = [cannon, '--json', '-c', '20', '-d', '2', '-H', `authorization: Bearer ${token}`, address];
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 1 << 24 });
  const report = JSON.parse(stdout) as { requests: { average: number }; non2xx: number; errors: number };
  if (report.non2xx + report.errors > 0) throw new Error('Requests of this bench were not answered.');
  return report.requests.average;
}
