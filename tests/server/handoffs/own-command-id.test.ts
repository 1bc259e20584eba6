import { describe, expect, it } from 'vitest';
import { commandOf } from '#server/clock/clock-command.ts';
import { sweep } from '#server/clock/sweep.ts';
import { handle } from '#server/handoffs/handle.ts';
import { ownCommandId } from '#server/handoffs/own-command-id.ts';
import { createLog } from '#server/log.ts';
import { clockNames } from '#shared/handoffs/clock.ts';
import { readCommand } from '#shared/handoffs/read-command.ts';
import { at, monday } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, sendTo, sent } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';
import { callerOf } from '../people/caller.ts';

const database = await openTestDatabase();
const { pool } = database;

describe('an id the server makes for a command of its own', () => {
  it.each(['clock', 'recompute', 'rehome', 'delivery', 'standoff'])('is taken from nobody: %s', (kind) => {
    const id = ownCommandId(kind, 'handoff-1', 7);
    expect(readCommand({ type: 'MarkSeen', id, handoff: 'handoff-0001' }, 'sam')).toMatchObject({
      ...{ ok: false, reason: [{ path: 'id' }] },
    });
  });

  it('of a clock is taken from nobody, whichever clock it is', () => {
    const { open } = sent();
    for (const name of clockNames) {
      const { id } = commandOf(open, { name, subject: 'rita', dueAt: monday });
      expect(readCommand({ type: 'MarkSeen', id, handoff: open.id }, 'sam').ok).toBe(false);
    }
  });

  it('can’t be sent first by a person to stop the clock', async () => {
    const clock = { now: monday };
    const workspace = await createWorkspace(pool);
    const door = doorAt(pool, clock);
    await handle(door, workspace, command(sendTo('rita'), 'sam'));
    const { rows } = await pool.query('SELECT state FROM handoff WHERE workspace_id = $1', [workspace]);
    const state = rows[0]?.state;
    const { id } = commandOf(state, state.clocks[0]);
    const { handoffs } = callerOf(database, workspace, clock)('rita');
    // Refused by the rules, it leaves an answer under its id and the handoff as it was.
    const wish = { type: 'Confirm', handoff: state.id };
    expect(await handoffs.execute({ ...wish, id })).toMatchObject({
      ...{ outcome: 'malformed', problems: [{ path: 'id' }] },
    });
    expect(await handoffs.execute({ ...wish, id: id.replaceAll(':', '-') })).toMatchObject({
      outcome: 'refused',
    });
    clock.now = at('2026-11-23T22:00');
    expect(await sweep(door, createLog('silent'))).toMatchObject({ moved: 1, stumbled: 0 });
    const after = await pool.query('SELECT turn_person FROM handoff WHERE workspace_id = $1', [workspace]);
    expect(after.rows).toEqual([{ turn_person: 'cora' }]);
  });
});
