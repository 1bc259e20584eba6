import { handle } from '#server/handoffs/handle.ts';
import { instant } from '#shared/time/instant.ts';
import { doorAt } from '../../support/workspace.ts';
import { acrossMany } from './across-many.ts';
import { isDrained } from './escalated.ts';
import type { Fault } from './fault.ts';
import { acceptCommand, acceptFor, openOffice } from './office.ts';
import { writeSent } from './sent-rows.ts';
import { startSweeper } from './sweeping-workers.ts';

/** Accepts and the clock reach for the same handoffs at the same moment. */
export const acceptAgainstEscalate: Fault = {
  name: 'accept against escalate',
  many: { short: 400, usual: 10_000, full: 100_000 },
  async inject(ground, many) {
    const url = await ground.database();
    const pool = ground.pool(url, 16);
    const { workspace } = await openOffice(pool);
    const sentAt = instant(Date.now() - acceptFor);
    const now = instant(sentAt + acceptFor);
    const ids = await writeSent(pool, workspace, many, () => sentAt);
    const sweepers = await Promise.all([1, 2].map(() => startSweeper(ground, url, now, 20)));
    const door = doorAt(pool, { now });
    for (const sweeper of sweepers) sweeper.begin();
    // The clock takes the oldest first: from the other end, they meet in the middle and everywhere.
    const order = ids.toSorted(() => Math.random() - 0.5);
    const answers = await acrossMany(order, 12, (id) => handle(door, workspace, acceptCommand(id)));
    await isDrained(pool, workspace, now);
    const refused = answers.filter(({ outcome }) => outcome !== 'accepted').length;
    const { rows } = await pool.query<{ types: string[] }>(
      `SELECT array_agg(type ORDER BY sequence) AS types FROM handoff_event WHERE workspace_id = $1 GROUP BY handoff_id`,
      [workspace],
    );
    const stories = rows.map(({ types }) => types.join(' '));
    const first = stories.filter((story) => story === 'Sent Accepted').length;
    const later = stories.filter((story) => story === 'Sent HandAsked Accepted').length;
    const lost = many - stories.filter((story) => story.includes('Accepted')).length;
    return {
      ...{ injected: many, survived: first + later, lost: Math.max(lost, refused) },
      doubled: many - first - later - lost,
      seen: `pairs; accepted first ${first}, escalated first ${later}`,
    };
  },
};
