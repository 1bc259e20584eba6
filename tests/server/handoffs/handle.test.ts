import { describe, expect, it } from 'vitest';
import { chained, chainStart } from '#server/handoffs/chain.ts';
import { handle } from '#server/handoffs/handle.ts';
import { countWaiting, findTimeline } from '#server/handoffs/lookup-store.ts';
import type { Command } from '#shared/handoffs/commands.ts';
import { evolveAll } from '#shared/handoffs/evolve.ts';
import { seam } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, readBack, sendTo, type Wish } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';

const { pool } = await openTestDatabase();
const door = doorAt(pool);

let made = 0;
const freshHandoff = () => {
  made += 1;
  return `handoff-${made}-of-this-file`;
};
const order = (handoff: string, wish: Wish, by: string, id?: string): Command => ({
  ...command(wish, by, id),
  handoff,
});
const count = async (table: string, handoff: string) => {
  const column = table === 'handoff' ? 'id' : 'handoff_id';
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table} WHERE ${column} = $1`,
    [handoff],
  );
  return rows[0]?.count;
};

async function sentHandoff() {
  const workspace = await createWorkspace(pool);
  const handoff = freshHandoff();
  expect(await handle(door, workspace, order(handoff, sendTo('rita'), 'sam'))).toMatchObject({
    outcome: 'accepted',
  });
  return { workspace, handoff };
}

describe('the write door', () => {
  it('keeps state, events, answer and waiting rows together', async () => {
    const { workspace, handoff } = await sentHandoff();
    await handle(door, workspace, order(handoff, { type: 'Accept', readBack }, 'rita'));
    const found = await findTimeline(pool, { workspace, person: 'rita', seesAll: false }, handoff);
    expect(found?.events.map(({ type }) => type)).toEqual(['Sent', 'Accepted']);
    expect(evolveAll(null, found?.events ?? [])).toEqual(found?.handoff);
    expect(await countWaiting(pool, workspace, 'rita')).toBe(1);
    expect(await countWaiting(pool, workspace, 'sam')).toBe(0);
  });

  it('gives the same command the same answer, and one effect, over twenty tries at once on three servers', async () => {
    const workspace = await createWorkspace(pool);
    const handoff = freshHandoff();
    const doors = [doorAt(pool), doorAt(pool), doorAt(pool)];
    const send = order(handoff, sendTo('rita'), 'sam', 'command-sent-often');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => handle(doors[index % 3] ?? door, workspace, send)),
    );
    for (const answer of answers) expect(answer).toEqual({ outcome: 'accepted', handoff, version: 1 });
    expect(await count('handoff_event', handoff)).toBe(1);
    expect(await count('command_answer', handoff)).toBe(1);
  });

  it('lets the first accept win and tells every other one who it was', async () => {
    const { workspace, handoff } = await sentHandoff();
    const accepts = Array.from({ length: 10 }, (_, index) =>
      handle(
        door,
        workspace,
        order(handoff, { type: 'Accept', readBack }, index % 2 === 0 ? 'rita' : 'cora'),
      ),
    );
    const answers = await Promise.all(accepts);
    expect(answers.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1);
    const refused = answers.filter((answer) => answer.outcome === 'refused');
    for (const answer of refused) {
      expect(answer.outcome === 'refused' && answer.code).toMatch(/^(already-accepted|accepted-by-you)$/);
    }
    expect(await count('handoff_event', handoff)).toBe(2);
  });

  it('writes nothing but the answer when it refuses, and refuses the same way again', async () => {
    const { workspace, handoff } = await sentHandoff();
    const wrong = order(handoff, { type: 'Complete', outcome: 'All signed' }, 'rita', 'command-too-early');
    const first = await handle(door, workspace, wrong);
    expect(first).toMatchObject({
      outcome: 'refused',
      code: 'not-accepted-yet',
      sentence: expect.stringContaining('not accepted yet'),
    });
    await handle(door, workspace, order(handoff, { type: 'Accept', readBack }, 'rita'));
    expect(await handle(door, workspace, wrong)).toEqual(first);
    expect(await count('handoff_event', handoff)).toBe(2);
  });

  it('tells nobody the answer to somebody else’s command', async () => {
    const { workspace, handoff } = await sentHandoff();
    const own = order(handoff, { type: 'MarkSeen' }, 'rita', 'command-of-rita');
    await handle(door, workspace, own);
    const stolen = order(handoff, { type: 'MarkSeen' }, 'ravi', 'command-of-rita');
    expect(await handle(door, workspace, stolen)).toMatchObject({ outcome: 'refused', code: 'not-sent-yet' });
  });

  it('knows no seam and no handoff of another workspace', async () => {
    const { handoff } = await sentHandoff();
    const other = await createWorkspace(pool, { seams: [{ ...seam, id: 'another-seam' }] });
    expect(await handle(door, other, order(handoff, { type: 'Accept', readBack }, 'rita'))).toMatchObject({
      code: 'not-sent-yet',
    });
    expect(await handle(door, other, order(freshHandoff(), sendTo('rita'), 'sam'))).toMatchObject({
      code: 'unknown-seam',
    });
    expect(await findTimeline(pool, { workspace: other, person: 'rita', seesAll: true }, handoff)).toBeNull();
  });

  it('decides by the setup as it is now, whatever it remembered', async () => {
    const { workspace, handoff } = await sentHandoff();
    await pool.query(`UPDATE person SET active = false WHERE workspace_id = $1 AND id = 'rita'`, [workspace]);
    await pool.query('UPDATE workspace SET setup = setup + 1 WHERE id = $1', [workspace]);
    expect(await handle(door, workspace, order(handoff, { type: 'Accept', readBack }, 'rita'))).toMatchObject(
      { code: 'unknown-person' },
    );
  });
});

describe('the log of a handoff', () => {
  it('is chained: every hash follows from the one before and the event', async () => {
    const { workspace, handoff } = await sentHandoff();
    await handle(door, workspace, order(handoff, { type: 'Accept', readBack }, 'rita'));
    const { rows } = await pool.query<{ data: unknown; hash: Buffer }>(
      'SELECT data, hash FROM handoff_event WHERE handoff_id = $1 ORDER BY sequence',
      [handoff],
    );
    let hash: Uint8Array = chainStart;
    for (const row of rows) {
      hash = chained(hash, row.data);
      expect(row.hash.equals(hash)).toBe(true);
    }
    const { rows: tails } = await pool.query<{ tail: Buffer }>('SELECT tail FROM handoff WHERE id = $1', [
      handoff,
    ]);
    expect(tails[0]?.tail.equals(hash)).toBe(true);
  });

  it('can be neither edited nor cut', async () => {
    const { handoff } = await sentHandoff();
    const edit = pool.query(`UPDATE handoff_event SET type = 'Accepted' WHERE handoff_id = $1`, [handoff]);
    await expect(edit).rejects.toThrow('append-only');
    await expect(pool.query('DELETE FROM handoff_event WHERE handoff_id = $1', [handoff])).rejects.toThrow(
      'append-only',
    );
  });
});
