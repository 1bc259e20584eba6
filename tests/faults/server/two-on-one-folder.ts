import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { databaseIn } from './folder-database.ts';
import { openOffice } from './office.ts';
import { startServer, tryServer } from './running-server.ts';
import { examine, startTraffic } from './traffic.ts';

/** Others start on the folder of a server at work: each is refused with a sentence that names it, and the work goes on. */
export const twoOnOneFolder: Fault = {
  name: 'a second server on the same data folder',
  many: { short: 1, usual: 6, full: 20 },
  async inject(ground, many) {
    const root = join(ground.folder(), 'data');
    const server = await startServer(ground, { BATON_DATA: root });
    const pool = ground.pool(databaseIn(root).url, 2);
    const office = await openOffice(pool);
    const traffic = startTraffic(office, () => [server.address], 2);
    let survived = 0;
    let slowest = 0;
    for (let round = 0; round < many; round += 1) {
      const began = performance.now();
      const other = await tryServer(ground, { BATON_DATA: root });
      slowest = Math.max(slowest, performance.now() - began);
      const names = new RegExp(`is in use: a Baton server, process ${server.child.pid},`);
      if (!('address' in other) && other.code === 1 && names.test(other.said)) survived += 1;
    }
    const { lost, doubled } = await examine(pool, office.workspace, await traffic.stop());
    const seen = `refused; the slowest within ${(slowest / 1000).toFixed(1)} s`;
    return { injected: many, survived, lost: lost + many - survived, doubled, seen };
  },
};
