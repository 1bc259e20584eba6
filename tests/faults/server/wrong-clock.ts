import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { instant } from '#shared/time/instant.ts';
import { isDrained, readLateness } from './escalated.ts';
import type { Fault } from './fault.ts';
import type { Ground } from './ground.ts';
import { acceptFor, openOffice } from './office.ts';
import { startServer } from './running-server.ts';
import { writeSent } from './sent-rows.ts';

const hour = 60 * 60_000;
const preload = fileURLToPath(new URL('./shifted-date.ts', import.meta.url));
/** What is promised of a deadline while the server runs. */
const latest = 5_000;

/** Servers whose machine is an hour fast, and slow: what is due now is done now, what is due in half an hour is left alone. */
export const wrongClock: Fault = {
  name: 'a clock that is an hour off either way',
  many: { short: 20, usual: 200, full: 2_000 },
  async inject(ground, many) {
    const half = Math.ceil(many / 2);
    const tallies = await Promise.all([injectOne(ground, half, hour), injectOne(ground, half, -hour)]);
    const sum = (read: (tally: (typeof tallies)[number]) => number) =>
      tallies.reduce((all, one) => all + read(one), 0);
    const latestOf = Math.max(...tallies.map(({ latestFor }) => latestFor));
    return {
      ...{ injected: 2 * half, survived: sum(({ survived }) => survived) },
      ...{ lost: sum(({ late }) => late), doubled: sum(({ early }) => early) },
      seen: `deadlines; lost is late, doubled is early; the latest by ${latestOf} ms`,
    };
  },
};

async function injectOne(ground: Ground, many: number, offBy: number) {
  const url = await ground.database();
  const pool = ground.pool(url, 2);
  const { workspace } = await openOffice(pool);
  await startServer(
    ground,
    { DATABASE_URL: url, CLOCK_OFF_BY: String(offBy) },
    { before: ['--import', preload] },
  );
  const begin = await databaseNow(pool);
  // Due in the next three seconds, a twentieth apart; and in half an hour, which an hour's error would reach.
  const soon = await writeSent(pool, workspace, many, (index) =>
    instant(begin - acceptFor + 1_000 + (index % 40) * 50),
  );
  const later = await writeSent(pool, workspace, 20, () => instant(begin - acceptFor + hour / 2));
  await pause(3_000);
  await isDrained(pool, workspace, begin + 3_000, 2 * latest);
  const moved = await readLateness(pool, workspace);
  const lateness = soon.map((id) => moved.get(id) ?? Number.POSITIVE_INFINITY);
  const early = later.filter((id) => moved.has(id)).length + lateness.filter((by) => by < 0).length;
  const late = lateness.filter((by) => by > latest).length;
  return { survived: many - late - early, late, early, latestFor: Math.max(...lateness) };
}

async function databaseNow(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ now: string }>(
    'SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now',
  );
  return Number(rows[0]?.now);
}
