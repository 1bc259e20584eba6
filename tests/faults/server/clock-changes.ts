import { sweepDue } from '#server/clock/sweep-due.ts';
import { handle } from '#server/handoffs/handle.ts';
import { createLog } from '#server/log.ts';
import { instant, minute } from '#shared/time/instant.ts';
import { at } from '../../support/company.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';
import { readEscalations } from './escalated.ts';
import type { Fault } from './fault.ts';
import { freshId, sendRoutine } from './office.ts';

/** Sent on the Saturday before New York changes its clocks: the working day to accept ends on Monday at five, New York time. */
const changes = [
  { sentAt: at('2026-03-07T15:00'), by: '2026-03-20', dueAt: at('2026-03-09T21:00') },
  { sentAt: at('2026-10-31T15:00'), by: '2026-11-13', dueAt: at('2026-11-02T22:00') },
];

export const clockChanges: Fault = {
  name: 'both changes of the clock between sending and deadline',
  many: { short: 4, usual: 40, full: 400 },
  async inject(ground, many) {
    const pool = ground.pool(await ground.database(), 4);
    const log = createLog('silent');
    const found = { survived: 0, lost: 0, doubled: 0 };
    for (const { sentAt, by, dueAt } of changes) {
      const workspace = await createWorkspace(pool);
      const clock = { now: sentAt };
      const door = doorAt(pool, clock);
      const ids = Array.from({ length: many / changes.length }, freshId);
      for (const id of ids) await handle(door, workspace, sendRoutine(id, by));
      clock.now = instant(dueAt - minute);
      while ((await sweepDue(door, log)).moved > 0);
      const early = await readEscalations(pool, workspace);
      clock.now = dueAt;
      while ((await sweepDue(door, log)).moved > 0);
      const times = await readEscalations(pool, workspace);
      for (const id of ids) {
        if (early.has(id) || (times.get(id) ?? 0) > 1) found.doubled += 1;
        else if (times.get(id) === 1) found.survived += 1;
        else found.lost += 1;
      }
    }
    return { injected: many, ...found, seen: 'deadlines; lost is late, doubled is early' };
  },
};
