import { setTimeout as pause } from 'node:timers/promises';
import { instant } from '#shared/time/instant.ts';
import { isDrained, readEscalations } from './escalated.ts';
import type { Fault } from './fault.ts';
import { openLine } from './holed-line.ts';
import { acceptFor, openOffice } from './office.ts';
import { startServer } from './running-server.ts';
import { writeSent } from './sent-rows.ts';
import { examine, startTraffic } from './traffic.ts';

const deadlines = 100;

/** The line to the database swallows everything; nothing that was answered is gone, and the server finds its way back. */
export const blackHole: Fault = {
  name: 'a database connection that is a black hole',
  many: { short: 1, usual: 3, full: 6 },
  async inject(ground, many) {
    const url = await ground.database();
    const pool = ground.pool(url, 2);
    const office = await openOffice(pool);
    const clockwork = (await openOffice(pool)).workspace;
    const line = await openLine(ground, url);
    const server = await startServer(ground, { DATABASE_URL: line.url, LOG_LEVEL: 'silent' });
    const traffic = startTraffic(office, () => [server.address], 8, { within: 2_000, most: 180_000 });
    const sentAt = instant(Date.now() - acceptFor);
    let longest = 0;
    for (let round = 0; round < many; round += 1) {
      await traffic.more(20);
      line.swallow();
      if (round === many - 1) await writeSent(pool, clockwork, deadlines, () => sentAt);
      // Long enough for the clock to reach into it.
      await pause(1_500);
      line.mend();
      const began = performance.now();
      await traffic.more(20);
      longest = Math.max(longest, performance.now() - began);
    }
    const asked = await traffic.stop();
    const { survived, ...examined } = await examine(pool, office.workspace, asked);
    const began = performance.now();
    const drained = await isDrained(pool, clockwork, Date.now(), 60_000);
    const took = ((performance.now() - began) / 1000).toFixed(1);
    const missed = drained ? 0 : deadlines - (await readEscalations(pool, clockwork)).size;
    const seen = `commands and deadlines; ${many} holes, answered again at the latest after ${(longest / 1000).toFixed(1)} s, the clock ${took} s later`;
    return {
      injected: asked.length + deadlines,
      survived: survived + deadlines - missed,
      lost: examined.lost + missed,
      doubled: examined.doubled,
      seen,
    };
  },
};
