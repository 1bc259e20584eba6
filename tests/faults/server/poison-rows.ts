import { sweepDue } from '#server/clock/sweep-due.ts';
import { createLog } from '#server/log.ts';
import { instant } from '#shared/time/instant.ts';
import { doorAt } from '../../support/workspace.ts';
import { readEscalations, tallyOf } from './escalated.ts';
import type { Fault } from './fault.ts';
import { acceptFor, openOffice } from './office.ts';
import { writeSent } from './sent-rows.ts';

/** Ways in which one row can't be moved, each as SQL that is given the workspace and the handoff. */
const poisons: readonly string[] = [
  // The rules throw on it.
  `UPDATE handoff SET state = (state::jsonb || '{"receivers": null}')::json WHERE workspace_id = $1 AND id = $2`,
  // Nothing runs in it although it is due.
  `UPDATE handoff SET state = (state::jsonb || '{"clocks": []}')::json WHERE workspace_id = $1 AND id = $2`,
  // The rules refuse its clock.
  `UPDATE handoff SET state = jsonb_set(state::jsonb, '{clocks,0,subject}', '"7"')::json WHERE workspace_id = $1 AND id = $2`,
  // The rules move it, and the database refuses to write it: its next event is there already.
  `INSERT INTO handoff_event (workspace_id, handoff_id, sequence, type, at, command_id, data, hash)
   SELECT workspace_id, handoff_id, 2, 'Sent', at, 'poison', data, hash FROM handoff_event
   WHERE workspace_id = $1 AND handoff_id = $2`,
];

/** Due handoffs that can't be moved lie among those that can: every other one moves, none twice. */
export const poisonRows: Fault = {
  name: 'poison rows in every batch',
  many: { short: 200, usual: 2_000, full: 20_000 },
  async inject(ground, many) {
    const pool = ground.pool(await ground.database(), 4);
    const { workspace } = await openOffice(pool);
    const sentAt = instant(Date.UTC(2026, 10, 16, 9));
    const ids = await writeSent(pool, workspace, many, (index) => instant(sentAt + (index % 100)));
    const bad = new Set<string>();
    for (const [index, id] of ids.entries()) {
      if (index % 25 !== 0) continue;
      bad.add(id);
      await pool.query(poisons[bad.size % poisons.length] ?? '', [workspace, id]);
    }
    const door = doorAt(pool, { now: instant(sentAt + acceptFor + 1_000) });
    const stumbled = await sweepAll(door);
    const healthy = ids.filter((id) => !bad.has(id));
    const tally = tallyOf(healthy, await readEscalations(pool, workspace));
    return { ...tally, seen: `healthy handoffs; ${bad.size} poison rows, put off ${stumbled} times` };
  },
};

async function sweepAll(door: Parameters<typeof sweepDue>[0]): Promise<number> {
  const log = createLog('silent');
  let stumbled = 0;
  for (let failures = 0; failures < 3; ) {
    try {
      const pass = await sweepDue(door, log, 100);
      stumbled += pass.stumbled;
      if (pass.moved + pass.stumbled === 0) return stumbled;
    } catch {
      // A whole pass came to nothing: the next one would find the same rows.
      failures += 1;
    }
  }
  return stumbled;
}
