import { describe, expect, it } from 'vitest';
import { atTheStart, type Cursor, findCursor, writeCursor } from '#server/feed/cursor.ts';
import { readFeed } from '#server/feed/feed-store.ts';
import { handle } from '#server/handoffs/handle.ts';
import type { Viewer } from '#server/handoffs/viewer.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, readBack, sendTo } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';

const { pool } = await openTestDatabase();
const door = doorAt(pool);
const viewer = (workspace: string, person: string): Viewer => ({ workspace, person, seesAll: false });
const send = (workspace: string, handoff: string) =>
  handle(door, workspace, { ...command(sendTo('rita'), 'sam'), handoff });

/** Other tests write to the same server at the same time; what is committed is settled as soon as they are through. */
async function readAtLeast(who: Viewer, cursor: Cursor, many: number) {
  const until = Date.now() + 30_000;
  for (;;) {
    const page = await readFeed(pool, who, cursor, 10);
    if (page.events.length >= many || Date.now() > until) return page;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('the feed', () => {
  it('brings what happened since a cursor, once, page by page', async () => {
    const workspace = await createWorkspace(pool);
    for (const index of [0, 1, 2, 3, 4]) await send(workspace, `handoff-${workspace}-${index}`);
    await readAtLeast(viewer(workspace, 'rita'), atTheStart, 5);
    const seen: string[] = [];
    let cursor: Cursor = atTheStart;
    for (let more = true; more; ) {
      const page = await readFeed(pool, viewer(workspace, 'rita'), cursor, 2);
      seen.push(...page.events.map(({ event }) => event.handoff));
      ({ cursor, more } = page);
    }
    expect(seen).toEqual([0, 1, 2, 3, 4].map((index) => `handoff-${workspace}-${index}`));
    expect((await readFeed(pool, viewer(workspace, 'rita'), cursor, 10)).events).toEqual([]);
    await handle(door, workspace, {
      ...command({ type: 'Accept', readBack }, 'rita'),
      handoff: `handoff-${workspace}-0`,
    });
    const next = await readAtLeast(viewer(workspace, 'rita'), cursor, 1);
    expect(next.events).toMatchObject([{ sequence: 2, event: { type: 'Accepted' } }]);
  });

  it('misses nothing when an earlier transaction commits later', async () => {
    const workspace = await createWorkspace(pool);
    await send(workspace, `handoff-${workspace}-a`);
    const slow = await pool.connect();
    const copy = `INSERT INTO handoff_event (workspace_id, handoff_id, sequence, type, at, command_id, data, hash)
      SELECT workspace_id, handoff_id, $2, type, at, command_id, data, hash FROM handoff_event
      WHERE workspace_id = $1 AND sequence = 1 AND handoff_id LIKE '%-a'`;
    try {
      await slow.query('BEGIN');
      await slow.query(copy, [workspace, 900]);
      await send(workspace, `handoff-${workspace}-b`);
      const early = await readAtLeast(viewer(workspace, 'rita'), atTheStart, 1);
      expect(early.events.map(({ event }) => event.handoff)).toEqual([`handoff-${workspace}-a`]);
      await slow.query('COMMIT');
      const late = await readAtLeast(viewer(workspace, 'rita'), early.cursor, 2);
      expect(late.events.map(({ sequence, event }) => [sequence, event.handoff])).toEqual([
        [900, `handoff-${workspace}-a`],
        [1, `handoff-${workspace}-b`],
      ]);
    } finally {
      slow.release();
    }
  });

  it('shows a person what they are a side of or in a team of, and nothing else', async () => {
    const workspace = await createWorkspace(pool);
    await pool.query(
      `INSERT INTO person (workspace_id, id, name, email) VALUES ($1, 'zoe', 'Zoe', 'zoe@example.test')`,
      [workspace],
    );
    await send(workspace, `handoff-${workspace}-a`);
    const other = await createWorkspace(pool);
    await readAtLeast({ workspace, person: 'zoe', seesAll: true }, atTheStart, 1);
    const events = async (room: string, person: string) =>
      (await readFeed(pool, viewer(room, person), atTheStart, 10)).events;
    expect(await events(workspace, 'ravi')).toHaveLength(1);
    expect(await events(workspace, 'zoe')).toEqual([]);
    expect(await events(other, 'ravi')).toEqual([]);
    expect(
      (await readFeed(pool, { workspace, person: 'zoe', seesAll: true }, atTheStart, 10)).events,
    ).toHaveLength(1);
  });

  it('begins anew for a cursor from before a backup was restored', async () => {
    const workspace = await createWorkspace(pool);
    await send(workspace, `handoff-${workspace}-a`);
    const { cursor } = await readAtLeast(viewer(workspace, 'rita'), atTheStart, 1);
    await pool.query('UPDATE workspace SET feed_epoch = gen_random_uuid() WHERE id = $1', [workspace]);
    const page = await readFeed(pool, viewer(workspace, 'rita'), cursor, 10);
    expect(page).toMatchObject({ startOver: true, events: [{ sequence: 1 }] });
    expect(await readFeed(pool, viewer(workspace, 'rita'), page.cursor, 10)).toMatchObject({
      startOver: false,
      events: [],
    });
  });

  it('takes only cursors it made', () => {
    const cursor = { epoch: 'b7a1b1a0-0000-4000-8000-000000000000', transaction: '7', position: '9' };
    expect(findCursor(writeCursor(cursor))).toEqual(cursor); //
    for (const text of ['', '7', '7.', '7.1', 'x.y.z', "1.1'; --", '.99999999999999999999.1', '.-1.0'])
      expect(findCursor(text)).toBeNull();
  });
});
