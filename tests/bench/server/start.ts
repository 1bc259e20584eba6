import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dataFolderAt } from '#server/database/data-folder.ts';
import { processesIn } from '#server/database/process-identity.ts';
import type { Ground } from '../../faults/server/ground.ts';
import { startServer } from '../../faults/server/running-server.ts';
import { median, p95, print, rounds, show } from './figure.ts';

/** First and later starts as a person waits for them, and what a server that has nothing to do keeps. */
export async function measureStart(ground: Ground): Promise<void> {
  const first = { values: [] as number[] };
  const later = { values: [] as number[] };
  const memory = { values: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    await ground.apart(async (own) => {
      const root = join(own.folder(), 'data');
      for (const found of [first, later]) {
        const began = performance.now();
        const server = await startServer(own, { BATON_DATA: root });
        found.values.push((performance.now() - began) / 1000);
        if (found === later) {
          await pause(3_000);
          const all = [server.child.pid ?? 0, ...(processesIn(dataFolderAt(root).cluster) ?? [])];
          memory.values.push(all.map(memoryOf).reduce((sum, one) => sum + one, 0));
        }
        server.child.kill('SIGTERM');
        await server.ended;
      }
    });
  }
  const line = (found: { values: number[] }) => `${show(median(found))} / ${show(p95(found))}`;
  print('first start', `${line(first)} s`, '<= 10 s');
  print('later start', `${line(later)} s`, '<= 3 s');
  print('idle memory with the embedded database', `${line(memory)} MB`, '<= 250 MB');
}

/** What a process alone accounts for, in megabytes: shared pages are counted once over all of them. */
export function memoryOf(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
}
