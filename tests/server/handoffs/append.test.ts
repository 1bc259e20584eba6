import { expect, it } from 'vitest';
import type { Change } from '#server/handoffs/change.ts';
import { handle } from '#server/handoffs/handle.ts';
import { append } from '#server/handoffs/handoff-store.ts';
import type { Command } from '#shared/handoffs/commands.ts';
import { hand } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, readBack, sendTo, type Wish, withPromise } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';

const { pool } = await openTestDatabase();

const send = sendTo('rita');
type Step = readonly [wish: Wish, by: string];
/** What several people do, so that changes of every shape are among it: with promises, several events, people who come and go. */
const stories: readonly (readonly Step[])[] = [
  [
    [send, 'sam'],
    [{ type: 'Accept', readBack }, 'rita'],
    [{ type: 'Complete', outcome: 'Signed' }, 'rita'],
  ],
  [
    [{ ...send, note: withPromise } as Wish, 'sam'],
    [{ type: 'Decline', reason: 'Not my region', whose: hand('ravi') }, 'rita'],
    [{ type: 'Accept', readBack }, 'ravi'],
  ],
  [
    [send, 'sam'],
    [{ type: 'Ask', to: 'sam', text: 'Which clause is it?' }, 'rita'],
    [{ type: 'Withdraw', reason: 'The customer called it off' }, 'sam'],
  ],
];

/** The changes of all stories, step by step, as the write door decided them. */
async function decided(): Promise<readonly (readonly Change[])[]> {
  const workspace = await createWorkspace(pool);
  const changes: Change[] = [];
  const door = { ...doorAt(pool), onWritten: (more: readonly Change[]) => void changes.push(...more) };
  for (const step of [0, 1, 2]) {
    for (const [index, story] of stories.entries()) {
      const [wish, by] = story[step] ?? [send, 'sam'];
      const given: Command = { ...command(wish, by), handoff: `story-${index}` };
      expect(await handle(door, workspace, given)).toMatchObject({ outcome: 'accepted' });
    }
  }
  return [0, 1, 2].map((step) => changes.slice(step * stories.length, (step + 1) * stories.length));
}

/** A batch is written by another statement than a change alone. */
const ways = {
  alone: async (changes: readonly Change[]): Promise<readonly Change[]> => {
    const written: Change[] = [];
    for (const change of changes) written.push(...(await append(pool, [change])));
    return written;
  },
  'in a batch': (changes: readonly Change[]): Promise<readonly Change[]> => append(pool, changes),
};

const into = (workspace: string, changes: readonly Change[]): readonly Change[] =>
  changes.map((change) => ({ ...change, workspace }));

const tables = {
  handoff: `to_jsonb(t) - 'workspace_id'`,
  handoff_event: `to_jsonb(t) - '{workspace_id,position,transaction}'::text[]`,
  command_answer: `to_jsonb(t) - '{workspace_id,at}'::text[]`,
  outgoing: `to_jsonb(t) - '{workspace_id,id,created_at}'::text[]`,
  waiting: `to_jsonb(t) - 'workspace_id'`,
  party: `to_jsonb(t) - 'workspace_id'`,
  promise_line: `to_jsonb(t) - 'workspace_id'`,
  search_entry: `to_jsonb(t) - 'workspace_id'`,
};

async function rowsOf(workspace: string): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const [table, row] of Object.entries(tables)) {
    const text = `SELECT (${row})::text AS row FROM ${table} t WHERE workspace_id = $1 ORDER BY 1`;
    const { rows } = await pool.query<{ row: string }>(text, [workspace]);
    found[table] = rows.map((one) => one.row);
  }
  return found;
}

it('writes the same rows, whether changes come alone or in a batch', async () => {
  const steps = await decided();
  const [first] = steps;
  const workspaces: string[] = [];
  for (const write of Object.values(ways)) {
    const workspace = await createWorkspace(pool);
    workspaces.push(workspace);
    for (const step of steps) expect(await write(into(workspace, step))).toHaveLength(step.length);
  }
  const [alone, batch] = await Promise.all(workspaces.map(rowsOf));
  expect(alone).toEqual(batch);
  expect(alone).toEqual(await rowsOf(first?.[0]?.workspace ?? ''));
  for (const table of Object.keys(tables)) expect(alone?.[table], table).not.toEqual([]);
});

for (const [way, write] of Object.entries(ways)) {
  it(`writes nothing of what was decided on a version that has passed, ${way}`, async () => {
    const [sends = [], moves = [], last = []] = await decided();
    const workspace = await createWorkspace(pool);
    await write(into(workspace, sends));
    await write(into(workspace, moves));
    const before = await rowsOf(workspace);
    expect(await write(into(workspace, sends.map(renamed)))).toEqual([]);
    expect(await write(into(workspace, moves.map(renamed)))).toEqual([]);
    expect(await rowsOf(workspace)).toEqual(before);
    expect(await write(into(workspace, last))).toHaveLength(last.length);
  });

  it(`writes nothing of what was decided on another log, ${way}`, async () => {
    const [sends = [], moves = []] = await decided();
    const workspace = await createWorkspace(pool);
    await write(into(workspace, sends));
    const before = await rowsOf(workspace);
    const others = moves.map((move) => ({ ...renamed(move), tail: Buffer.alloc(32, 7) }));
    expect(await write(into(workspace, others))).toEqual([]);
    expect(await rowsOf(workspace)).toEqual(before);
  });
}

/** The same change by a command of its own, so that only the guards are in its way. */
const renamed = (change: Change): Change => ({ ...change, command: `${change.command}-again` });
