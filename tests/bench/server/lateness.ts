import { setTimeout as pause } from 'node:timers/promises';
import { instant } from '#shared/time/instant.ts';
import { isDrained, readLateness } from '../../faults/server/escalated.ts';
import type { Ground } from '../../faults/server/ground.ts';
import { acceptFor } from '../../faults/server/office.ts';
import { startServer } from '../../faults/server/running-server.ts';
import { writeSent } from '../../faults/server/sent-rows.ts';
import { median, p99, print, show } from './figure.ts';
import type { Crowd } from './reads.ts';

const deadlines = 1_000;
const over = 20_000;

/** A real server on the crowd's database; deadlines come by for twenty seconds. */
export async function measureLateness(
  ground: Ground,
  url: string,
  { pool, workspace, many }: Crowd,
): Promise<void> {
  await ground.apart(async (own) => {
    await startServer(own, { DATABASE_URL: url });
    const first = Date.now() + 4_000;
    const ids = await writeSent(pool, workspace, deadlines, (index) =>
      instant(first - acceptFor + Math.floor((index / deadlines) * 100) * (over / 100)),
    );
    await pause(first + over - Date.now());
    await isDrained(pool, workspace, first + over, 30_000);
    const lateness = await readLateness(pool, workspace);
    const found = { values: ids.map((id) => lateness.get(id) ?? Number.POSITIVE_INFINITY) };
    print(
      `lateness of an escalation at ${many.toLocaleString('en-US')} open`,
      `median ${show(median(found))}, p99 ${show(p99(found))}, worst ${show(Math.max(...found.values))} ms`,
      'p99 <= 2,000 ms, never > 5,000',
    );
  });
}
