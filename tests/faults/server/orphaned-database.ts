import { join } from 'node:path';
import { dataFolderAt } from '#server/database/data-folder.ts';
import { isAlive, processesIn } from '#server/database/process-identity.ts';
import type { Fault } from './fault.ts';
import { databaseIn } from './folder-database.ts';
import { startServer } from './running-server.ts';

/** After a kill of the server alone its database lives on; the next start ends it, and there is one. */
export const orphanedDatabase: Fault = {
  name: 'kill -9 of the server leaves no orphan database',
  many: { short: 1, usual: 5, full: 20 },
  async inject(ground, many) {
    const root = join(ground.folder(), 'data');
    let survived = 0;
    let doubled = 0;
    for (let round = 0; round < many; round += 1) {
      const server = await startServer(ground, { BATON_DATA: root });
      const before = databaseIn(root).pid;
      await server.kill();
      const next = await startServer(ground, { BATON_DATA: root });
      const now = databaseIn(root).pid;
      if (isAlive(before) && before !== now) doubled += 1;
      else if (isAlive(now) && (processesIn(dataFolderAt(root).cluster)?.includes(now) ?? true))
        survived += 1;
      next.child.kill('SIGTERM');
      const { code } = await next.ended;
      if (code !== 0 || isAlive(now)) doubled += 1;
    }
    return { injected: many, survived, lost: many - survived, doubled, seen: 'kills' };
  },
};
