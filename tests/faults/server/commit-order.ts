import { setTimeout as pause } from 'node:timers/promises';
import { atTheStart, type Cursor } from '#server/feed/cursor.ts';
import { readFeed } from '#server/feed/feed-store.ts';
import { append } from '#server/handoffs/handoff-store.ts';
import { instant } from '#shared/time/instant.ts';
import { acrossMany } from './across-many.ts';
import type { Fault } from './fault.ts';
import { openOffice } from './office.ts';
import { copier } from './sent-rows.ts';

/** Transactions write their events at once and commit in another order, while somebody follows the feed page by page. */
export const commitOrder: Fault = {
  name: 'transactions committing out of order',
  many: { short: 150, usual: 2_000, full: 20_000 },
  async inject(ground, many) {
    const pool = ground.pool(await ground.database(), 24);
    const { workspace } = await openOffice(pool);
    const copy = copier(pool, workspace);
    const model = await copy(instant(Date.UTC(2026, 10, 16, 9)));
    /** The transaction after the last one that wrote; unknown while they write. */
    let after: bigint | null = null;
    const write = async () => {
      const client = await pool.connect();
      try {
        const change = await copy(model.after.sentAt);
        await client.query('BEGIN');
        await append(client, [change]);
        await pause(Math.random() * 30);
        await client.query('COMMIT');
        return change.after.id;
      } finally {
        client.release();
      }
    };
    const writing = acrossMany(Array.from({ length: many }), 20, write).finally(async () => {
      const { rows } = await pool.query<{ id: string }>('SELECT pg_current_xact_id()::text AS id');
      after = BigInt(rows[0]?.id ?? 0);
    });
    const seen = new Map<string, number>();
    let pages = 0;
    for (let cursor: Cursor = atTheStart, isOver = false; !isOver; pages += 1) {
      const page = await readFeed(pool, { workspace, person: 'rita', seesAll: false }, cursor, 7);
      for (const { event } of page.events) seen.set(event.handoff, (seen.get(event.handoff) ?? 0) + 1);
      ({ cursor } = page);
      isOver = after !== null && !page.more && BigInt(cursor.transaction) >= after;
    }
    const times = (await writing).map((id) => seen.get(id) ?? 0);
    return {
      ...{ injected: many, survived: times.filter((time) => time === 1).length },
      ...{
        lost: times.filter((time) => time === 0).length,
        doubled: times.filter((time) => time > 1).length,
      },
      seen: `events; read in ${pages} pages`,
    };
  },
};
