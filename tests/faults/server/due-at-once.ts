import { instant } from '#shared/time/instant.ts';
import { isDrained, readEscalations, tallyOf } from './escalated.ts';
import type { Fault } from './fault.ts';
import { acceptFor, openOffice } from './office.ts';
import { writeSent } from './sent-rows.ts';
import { startSweeper } from './sweeping-workers.ts';

/** Everything is due in one moment, as after a long weekend or a restore; two clocks catch up. */
export const dueAtOnce: Fault = {
  name: 'all due at once',
  many: { short: 1_000, usual: 50_000, full: 1_000_000 },
  async inject(ground, many) {
    const url = await ground.database();
    const pool = ground.pool(url, 3);
    const { workspace } = await openOffice(pool);
    const sentAt = instant(Date.UTC(2026, 10, 16, 9));
    const now = instant(sentAt + acceptFor);
    const ids = await writeSent(pool, workspace, many, () => sentAt);
    const sweepers = await Promise.all([1, 2].map(() => startSweeper(ground, url, now, 500)));
    const began = performance.now();
    for (const sweeper of sweepers) sweeper.begin();
    await isDrained(pool, workspace, now, 600_000);
    const took = (performance.now() - began) / 1000;
    const tally = tallyOf(ids, await readEscalations(pool, workspace));
    return {
      ...tally,
      seen: `handoffs; caught up in ${took.toFixed(1)} s, ${Math.round(many / took)} a second`,
    };
  },
};
