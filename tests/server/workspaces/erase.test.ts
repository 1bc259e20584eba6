import { describe, expect, it } from 'vitest';
import { handle } from '#server/handoffs/handle.ts';
import { verifyLog } from '#server/handoffs/verify-log.ts';
import { eraseLeftovers, eraseWorkspace } from '#server/workspaces/erase-store.ts';
import { ownedTables } from '#server/workspaces/owned-tables.ts';
import { minute } from '#shared/time/instant.ts';
import { command, sendTo } from '../../support/handoffs.ts';
import { doorAt } from '../../support/workspace.ts';
import { openOffice } from '../access/office.ts';
import { resultOf, visitor } from '../access/visitor.ts';
import { fillWorkspace, rowsOf } from './filled-workspace.ts';

const office = await openOffice();
const { pool, url } = office.database;

const isThere = async (id: string) =>
  (await pool.query('SELECT 1 FROM workspace WHERE id = $1', [id])).rows.length > 0;

async function tellAs(token: string, name: string, input: unknown) {
  return visitor(office.app).tell(name, input, { origin: 'http://baton.test', cookie: `baton=${token}` });
}

it('knows every table that knows a workspace', async () => {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE column_name = 'workspace_id' AND table_schema = 'public'`,
  );
  expect(ownedTables.map(({ name }) => name).sort()).toEqual(rows.map(({ name }) => name).sort());
});

describe('erasing a workspace', () => {
  it('takes every row of it, the log and the open sessions included, and none of another', async () => {
    const [ours, theirs] = [await fillWorkspace(office, 'Alpine'), await fillWorkspace(office, 'Baltic')];
    for (const [table, rows] of Object.entries(await rowsOf(pool, ours.id)))
      expect({ table, rows }).not.toEqual({ table, rows: '' });
    const before = await rowsOf(pool, theirs.id);

    const answer = await tellAs(ours.session.token, 'workspaces.erase', { name: 'Alpine' });
    expect(resultOf(answer)).toEqual({ ok: true, value: { handoffs: 2, people: 10 } });

    for (const rows of Object.values(await rowsOf(pool, ours.id))) expect(rows).toBe('');
    expect(await isThere(ours.id)).toBe(false);
    expect(await rowsOf(pool, theirs.id)).toEqual(before);
    expect(await isThere(theirs.id)).toBe(true);
    expect(await verifyLog(pool, theirs.id)).toMatchObject({ handoffs: 2, broken: [] });
    expect((await tellAs(ours.session.token, 'workspaces.erase', { name: 'Alpine' })).status).toBe(401);
  });

  it('happens only when its own name is typed', async () => {
    const ours = await fillWorkspace(office, 'Coral');
    await fillWorkspace(office, 'Dune');
    const before = await rowsOf(pool, ours.id);
    for (const name of ['coral', 'Dune', 'Cora', `Coral'; --`]) {
      expect(resultOf(await tellAs(ours.session.token, 'workspaces.erase', { name }))).toMatchObject({
        ok: false,
        reason: { kind: 'other-name', sentence: expect.stringContaining('nothing was erased') },
      });
    }
    expect(await isThere(ours.id)).toBe(true);
    expect({ ...(await rowsOf(pool, ours.id)), session: '' }).toEqual({ ...before, session: '' });
  });

  it('takes nothing at all when it fails half way', async () => {
    const ours = await fillWorkspace(office, 'Ember');
    const before = await rowsOf(pool, ours.id);
    await pool.query(`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
      CREATE TRIGGER refuse BEFORE DELETE ON retention FOR EACH ROW EXECUTE FUNCTION refuse();`);
    await expect(eraseWorkspace(url, ours.id, 'Ember', office.clock.now)).rejects.toThrow('no');
    await pool.query('DROP FUNCTION refuse CASCADE');
    expect(await rowsOf(pool, ours.id)).toEqual(before);
    expect(await isThere(ours.id)).toBe(true);
  });

  it('clears up what was on its way in while it happened, and leaves others alone', async () => {
    const [ours, theirs] = [await fillWorkspace(office, 'Fjord'), await fillWorkspace(office, 'Grove')];
    await eraseWorkspace(url, ours.id, 'Fjord', office.clock.now);
    await pool.query(
      `INSERT INTO command_answer (workspace_id, id, handoff_id, answer) VALUES ($1, 'late', 'late', '{}')`,
      [ours.id],
    );
    const before = await rowsOf(pool, theirs.id);
    await eraseLeftovers(pool, office.clock.now);
    for (const rows of Object.values(await rowsOf(pool, ours.id))) expect(rows).toBe('');
    expect(await rowsOf(pool, theirs.id)).toEqual(before);
  });

  it('wins against commands that come at the same moment: nothing is left of either', async () => {
    const ours = await fillWorkspace(office, 'Harbour');
    const door = doorAt(pool, office.clock);
    const sends = Array.from({ length: 30 }, (_, index) =>
      handle(door, ours.id, { ...command(sendTo('rita'), 'sam'), handoff: `meanwhile-${index}` }).catch(
        () => null,
      ),
    );
    await eraseWorkspace(url, ours.id, 'Harbour', office.clock.now);
    await Promise.all(sends);
    await eraseLeftovers(pool, office.clock.now);
    for (const rows of Object.values(await rowsOf(pool, ours.id))) expect(rows).toBe('');
    office.pass(minute);
  });
});
