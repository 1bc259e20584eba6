import { openGround } from '../faults/server/ground.ts';
import { measureSweep } from './server/clock.ts';
import { openCrowd } from './server/crowd.ts';
import { measureLateness } from './server/lateness.ts';
import { measureReads } from './server/reads.ts';
import { measureRequests } from './server/requests.ts';
import { measureSockets } from './server/sockets.ts';
import { measureStart } from './server/start.ts';

/**
 * `npm run bench -- server`: the server's rows of the budget table, at 10,000 and 100,000 open handoffs; with `--full` at 10,000 and
 * 1,000,000. `--only=words` runs the parts named, with commas between them. Times are median / p95.
 */
const isFull = process.argv.includes('--full');
const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const runs = (part: string) => only === undefined || only.includes(part);

const ground = await openGround();
// Loaded after the line above: it loads the client that line makes.
const { measureExecute } = await import('./server/execute.ts');
const sizes = [10_000, isFull ? 1_000_000 : 100_000];
if (['execute', 'reads', 'sweep', 'lateness', 'requests'].some(runs)) {
  const crowds = [];
  // Requests are measured at the small size alone.
  const isSmall = only?.every((part) => part === 'requests') ?? false;
  for (const many of isSmall ? sizes.slice(0, 1) : sizes) {
    const url = await ground.database();
    const pool = ground.pool(url, 4);
    const office = await openCrowd(pool, many);
    crowds.push({ url, pool, office, workspace: office.workspace, many });
  }
  if (runs('reads')) await measureReads(crowds);
  for (const crowd of crowds) {
    if (runs('execute')) await measureExecute(ground, crowd.url, crowd);
    if (runs('sweep')) await measureSweep(crowd, 10_000);
    if (runs('lateness')) await measureLateness(ground, crowd.url, crowd);
  }
  const [small] = crowds;
  if (runs('requests') && small !== undefined) await measureRequests(ground, small);
}
if (runs('sockets')) await measureSockets(ground);
if (runs('start')) await measureStart(ground);
await ground.close();
process.exit(0);
