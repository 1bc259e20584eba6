import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { databaseIn } from './folder-database.ts';
import { openOffice } from './office.ts';
import { startServer } from './running-server.ts';
import { examine, startTraffic } from './traffic.ts';

/** PostgreSQL is killed under a server that goes on: it starts it again, and what was answered is there. */
export const killedDatabase: Fault = {
  name: 'kill -9 of the database in the middle of accepts',
  many: { short: 1, usual: 10, full: 30 },
  async inject(ground, many) {
    const root = join(ground.folder(), 'data');
    const server = await startServer(ground, { BATON_DATA: root, LOG_LEVEL: 'silent' });
    const office = await openOffice(ground.pool(databaseIn(root).url, 2));
    const traffic = startTraffic(office, () => [server.address], 8);
    for (let round = 0; round < many; round += 1) {
      await traffic.more(20);
      await pause(Math.random() * 30);
      process.kill(databaseIn(root).pid, 'SIGKILL');
    }
    await traffic.more(20);
    const asked = await traffic.stop();
    const examined = await examine(ground.pool(databaseIn(root).url, 2), office.workspace, asked);
    const died =
      server.child.exitCode !== null || server.child.signalCode !== null ? ', the server died' : '';
    return { injected: asked.length, ...examined, seen: `commands; ${many} kills${died}` };
  },
};
