import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { sweepDue } from '#server/clock/sweep-due.ts';
import { createLog } from '#server/log.ts';
import { instant } from '#shared/time/instant.ts';
import { doorAt } from '../../support/workspace.ts';

/**
 * A process that sweeps and does nothing else, until it is killed or its parent is gone. Words: the database, the time it takes it
 * to be, and how many it takes in a batch. It says when it stands ready and begins when it is told to.
 */
const [url = '', now = '', most = '100'] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 5, options: '-c timezone=UTC' });
pool.on('error', () => undefined);
const door = doorAt(pool, { now: instant(Number(now)) });
const log = createLog('silent');
process.once('disconnect', () => process.exit(0));
await pool.query('SELECT 1');
process.send?.('ready');
await new Promise((resolve) => process.once('message', resolve));
for (;;) {
  const { moved, stumbled } = await sweepDue(door, log, Number(most));
  if (moved + stumbled === 0) await pause(20);
}
