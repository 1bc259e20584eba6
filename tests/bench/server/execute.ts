import { connectDatabase } from '#server/database/connect.ts';
import { handle } from '#server/handoffs/handle.ts';
import { createLog } from '#server/log.ts';
import { instant } from '#shared/time/instant.ts';
import type { Ground } from '../../faults/server/ground.ts';
import { acceptCommand, freshId, sendCommand } from '../../faults/server/office.ts';
import { doorAt } from '../../support/workspace.ts';
import { byKysely, byPrisma } from './builder-write.ts';
import { type Decided, decider } from './decided.ts';
import { byDrizzle } from './drizzle-write.ts';
import { median, p95, print, rounds, show, times } from './figure.ts';
import { writeRaw } from './raw-write.ts';
import type { Crowd } from './reads.ts';

const each = 40;
const kinds = ['send', 'accept'] as const;

/** A command from its asking to its answer, against the same rows written by hand, by a builder and by a model API. */
export async function measureExecute(
  ground: Ground,
  url: string,
  { pool, workspace, many }: Crowd,
): Promise<void> {
  await ground.apart(async (own) => {
    const database = connectDatabase(url, createLog('silent'), 4);
    own.later(database.close);
    const decide = await decider(pool, workspace);
    const door = doorAt(pool, { now: instant(Date.now()) });
    const writers = [
      {
        name: 'raw pg statement',
        write: (kind: keyof Decided, row: Decided) => writeRaw(pool, kind, row[kind]),
      },
      { name: 'kysely', write: (kind: keyof Decided, row: Decided) => kysely(row[kind]) },
      { name: 'drizzle', write: (kind: keyof Decided, row: Decided) => drizzle(row[kind]) },
      { name: 'Prisma model API', write: (kind: keyof Decided, row: Decided) => prisma(row[kind]) },
    ];
    const kysely = byKysely(pool);
    const drizzle = byDrizzle(pool);
    const prisma = byPrisma(database);
    const found = new Map(
      ['execute', ...writers.map(({ name }) => name)].flatMap((name) =>
        kinds.map((kind) => [`${name} ${kind}`, { name, values: [] as number[] }]),
      ),
    );
    for (let round = 0; round <= rounds; round += 1) {
      const take = async (name: string, kind: string, work: () => Promise<unknown>) => {
        const began = performance.now();
        await work();
        if (round > 0) found.get(`${name} ${kind}`)?.values.push(performance.now() - began);
      };
      const ids = Array.from({ length: each }, freshId);
      for (const id of ids) await take('execute', 'send', () => handle(door, workspace, sendCommand(id)));
      for (const id of ids) await take('execute', 'accept', () => handle(door, workspace, acceptCommand(id)));
      for (const { name, write } of writers) {
        const rows = ids.map(decide);
        for (const kind of kinds) for (const row of rows) await take(name, kind, () => write(kind, row));
      }
    }
    for (const kind of kinds) {
      const [ours, ...peers] = ['execute', ...writers.map(({ name }) => name)].map(
        (name) => found.get(`${name} ${kind}`) ?? { name, values: [] },
      );
      const [raw] = peers;
      if (ours === undefined || raw === undefined) continue;
      print(
        `execute ${kind} at ${many.toLocaleString('en-US')} open`,
        `${show(median(ours))} / ${show(p95(ours))} ms, ${Math.round((100 * median(raw)) / median(ours))} % of the raw statement's rate`,
        '>= 70 %',
        peers.map(times).join(', '),
      );
    }
  });
}
