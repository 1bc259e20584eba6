import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { databaseIn } from './folder-database.ts';
import { openOffice } from './office.ts';
import { startServer } from './running-server.ts';
import { examine, startTraffic } from './traffic.ts';

/** Killed in the middle of sends and accepts and started again, as often as asked; clients ask until they are answered. */
export const killedServer: Fault = {
  name: 'kill -9 of the server in the middle of accepts',
  many: { short: 1, usual: 10, full: 30 },
  async inject(ground, many) {
    const env = { BATON_DATA: join(ground.folder(), 'data') };
    let server = await startServer(ground, env);
    const office = await openOffice(ground.pool(databaseIn(env.BATON_DATA).url, 2));
    let address: string[] = [server.address];
    const traffic = startTraffic(office, () => address, 8);
    for (let round = 0; round < many; round += 1) {
      await traffic.more(20);
      await pause(Math.random() * 30);
      await server.kill();
      address = [];
      server = await startServer(ground, env);
      address = [server.address];
    }
    await traffic.more(20);
    const asked = await traffic.stop();
    const examined = await examine(ground.pool(databaseIn(env.BATON_DATA).url, 2), office.workspace, asked);
    return { injected: asked.length, ...examined, seen: `commands; ${many} kills` };
  },
};
