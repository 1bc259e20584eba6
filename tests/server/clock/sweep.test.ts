import { describe, expect, it } from 'vitest';
import { sweep } from '#server/clock/sweep.ts';
import { handle } from '#server/handoffs/handle.ts';
import { findTimeline } from '#server/handoffs/lookup-store.ts';
import { createLog } from '#server/log.ts';
import { at, monday } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, readBack, sendTo } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';

const { pool } = await openTestDatabase();
const log = createLog('silent');
/** The working day to accept, and what is past every deadline of this file. */
const due = at('2026-11-23T22:00');

async function send(many: number, clock = { now: monday }) {
  const workspace = await createWorkspace(pool);
  const door = doorAt(pool, clock);
  for (let index = 0; index < many; index += 1) {
    await handle(door, workspace, {
      ...command(sendTo('rita'), 'sam'),
      handoff: `handoff-${workspace}-${index}`,
    });
  }
  const read = (index = 0) =>
    findTimeline(pool, { workspace, person: 'sam', seesAll: true }, `handoff-${workspace}-${index}`);
  return { workspace, door, clock, read };
}

const drain = async (door: Parameters<typeof sweep>[0]) => {
  let moved = 0;
  for (let pass = await sweep(door, log, 50); pass.moved > 0; pass = await sweep(door, log, 50))
    moved += pass.moved;
  return moved;
};

describe('the sweep', () => {
  it('does nothing before its time, and escalates at it', async () => {
    const { door, clock, read } = await send(1);
    clock.now = at('2026-11-23T21:59');
    expect(await sweep(door, log)).toMatchObject({ moved: 0 });
    clock.now = due;
    expect(await sweep(door, log)).toMatchObject({ moved: 1, stumbled: 0 });
    const found = await read();
    expect(found?.events.map(({ type }) => type)).toEqual(['Sent', 'HandAsked']);
    expect(found?.handoff.turn?.holder).toEqual({ kind: 'person', id: 'cora' });
    expect(await sweep(door, log)).toMatchObject({ moved: 0 });
  });

  it('on three servers at once escalates each handoff once', async () => {
    const { workspace, clock } = await send(120);
    clock.now = due;
    const moved = await Promise.all([1, 2, 3].map(() => drain(doorAt(pool, clock))));
    expect(moved.reduce((sum, one) => sum + one, 0)).toBe(120);
    const { rows } = await pool.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM handoff_event WHERE workspace_id = $1 AND type = 'HandAsked'`,
      [workspace],
    );
    expect(rows[0]?.count).toBe(120);
  });

  it('against accepts at the same moment: each handoff is accepted or escalated first, never escalated after', async () => {
    const { workspace, door, clock, read } = await send(60);
    clock.now = due;
    const accepts = Array.from({ length: 60 }, (_, index) =>
      handle(door, workspace, {
        ...command({ type: 'Accept', readBack }, 'rita'),
        handoff: `handoff-${workspace}-${index}`,
      }),
    );
    const [answers] = await Promise.all([
      Promise.all(accepts),
      drain(doorAt(pool, clock)),
      drain(doorAt(pool, clock)),
    ]);
    expect(answers.every(({ outcome }) => outcome === 'accepted')).toBe(true);
    for (let index = 0; index < 60; index += 1) {
      const types = (await read(index))?.events.map(({ type }) => type) ?? [];
      expect(types.at(-1)).toBe('Accepted');
      expect(types.filter((type) => type === 'HandAsked').length).toBeLessThanOrEqual(1);
    }
  });

  it('after downtime catches up everything, one rung at a time', async () => {
    const { door, clock, read } = await send(1);
    clock.now = at('2026-12-24T00:00');
    await drain(door);
    expect((await read())?.events.map(({ type }) => type)).toEqual(['Sent', 'HandAsked']);
    // Told only now, the next rung has its own time from now on: a holiday is no reason to rush through the ladder.
    expect((await read())?.handoff.turn?.holder).toEqual({ kind: 'person', id: 'cora' });
  });

  it('is not stopped by a poison row, which is tried again later and says so', async () => {
    const { workspace, door, clock, read } = await send(3);
    await pool.query(
      `UPDATE handoff SET state = (state::jsonb || '{"receivers": null}')::json WHERE workspace_id = $1 AND id = $2`,
      [...[workspace, `handoff-${workspace}-1`]],
    );
    clock.now = due;
    expect(await sweep(door, log)).toMatchObject({ moved: 2, stumbled: 1 });
    expect((await read(2))?.handoff.turn?.holder).toEqual({ kind: 'person', id: 'cora' });
    expect(await sweep(door, log)).toMatchObject({ moved: 0, stumbled: 0 });
    clock.now = at('2026-11-23T22:01');
    expect(await sweep(door, log)).toMatchObject({ stumbled: 1 });
  });
});
