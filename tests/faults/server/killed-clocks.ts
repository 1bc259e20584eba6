import { setTimeout as pause } from 'node:timers/promises';
import { instant } from '#shared/time/instant.ts';
import { countDue, isDrained, readEscalations, tallyOf } from './escalated.ts';
import type { Fault } from './fault.ts';
import { acceptFor, openOffice } from './office.ts';
import { writeSent } from './sent-rows.ts';
import { type Sweeper, startSweeper } from './sweeping-workers.ts';

const workers = 4;
const killEvery = 150;

/** Four processes sweep; one of them is killed every moment and another one begins in its place. */
export const killedClocks: Fault = {
  name: 'clock workers killed at random',
  many: { short: 1_500, usual: 40_000, full: 200_000 },
  async inject(ground, many) {
    const url = await ground.database();
    const pool = ground.pool(url, 3);
    const { workspace } = await openOffice(pool);
    const sentAt = instant(Date.UTC(2026, 10, 16, 9));
    const now = instant(sentAt + acceptFor);
    const ids = await writeSent(pool, workspace, many, () => sentAt);
    const start = () => startSweeper(ground, url, now, 50);
    const living: Sweeper[] = await Promise.all(Array.from({ length: workers }, start));
    let next = start();
    for (const worker of living) worker.begin();
    let kills = 0;
    while ((await countDue(pool, workspace, now)) > 0) {
      await pause(killEvery);
      const place = Math.floor(Math.random() * workers);
      await living[place]?.kill();
      kills += 1;
      const fresh = await next;
      living[place] = fresh;
      fresh.begin();
      next = start();
    }
    await next;
    // What a killed worker had in hand is free again as soon as the database sees it gone.
    const drained = await isDrained(pool, workspace, now);
    const tally = tallyOf(ids, await readEscalations(pool, workspace));
    return { ...tally, seen: `due handoffs; ${kills} kills${drained ? '' : ', not drained'}` };
  },
};
