import { setTimeout as pause } from 'node:timers/promises';
import { instant } from '#shared/time/instant.ts';
import { isDrained, readEscalations, readLateness, tallyOf } from './escalated.ts';
import type { Fault } from './fault.ts';
import { acceptFor, openOffice } from './office.ts';
import { startServer } from './running-server.ts';
import { writeSent } from './sent-rows.ts';
import { examine, startTraffic } from './traffic.ts';

const deadlines = 400;

/** One of three servers stands still for so many seconds and goes on as if nothing had been: work and deadlines go by without it. */
export const stoppedServer: Fault = {
  name: 'one of three servers stopped and resumed',
  many: { short: 1, usual: 20, full: 600 },
  async inject(ground, many) {
    const url = await ground.database();
    const pool = ground.pool(url, 3);
    const office = await openOffice(pool);
    const clockwork = (await openOffice(pool)).workspace;
    const start = () => startServer(ground, { DATABASE_URL: url, LOG_LEVEL: 'silent' });
    const servers = await Promise.all([start(), start(), start()]);
    const addresses = servers.map(({ address }) => address);
    const traffic = startTraffic(office, () => addresses, 6, { within: 1_000 });
    const begin = Date.now();
    // Deadlines that come by before, during and after the stop.
    const over = (many + 4) * 1_000;
    const ids = await writeSent(pool, clockwork, deadlines, (index) =>
      instant(begin + 2_000 - acceptFor + Math.floor((index * 50) / deadlines) * (over / 50)),
    );
    await traffic.more(20);
    servers[0]?.child.kill('SIGSTOP');
    await pause(many * 1_000);
    servers[0]?.child.kill('SIGCONT');
    await traffic.more(40);
    const last = begin + 2_000 + over;
    await pause(Math.max(0, last - Date.now()));
    await isDrained(pool, clockwork, last, 60_000);
    const asked = await traffic.stop();
    const worked = await examine(pool, office.workspace, asked);
    const rang = tallyOf(ids, await readEscalations(pool, clockwork));
    const latest = Math.max(...(await readLateness(pool, clockwork)).values());
    return {
      injected: asked.length + ids.length,
      survived: worked.survived + rang.survived,
      lost: worked.lost + rang.lost,
      doubled: worked.doubled + rang.doubled,
      seen: `${asked.length} commands, ${ids.length} deadlines; stopped for ${many} s, the latest deadline by ${latest} ms`,
    };
  },
};
