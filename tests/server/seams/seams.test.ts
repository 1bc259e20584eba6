import { describe, expect, it } from 'vitest';
import { handle } from '#server/handoffs/handle.ts';
import { at, seam, template } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, sendTo } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';
import { callerOf, gotFrom, readVersion } from '../people/caller.ts';

const database = await openTestDatabase();

async function open() {
  const workspace = await createWorkspace(database.pool);
  const as = callerOf(database, workspace);
  return { workspace, as, admin: as('sue', 'admin'), owner: as('olga') };
}

const { id: _, ...draft } = { ...seam, name: 'Sales to support', mode: 'off', owner: null };
const refusedAs = (kind: string) => ({ ok: false, reason: { kind } });

describe('a seam', () => {
  it('is made by an admin under an id of the server’s, and listed for everybody', async () => {
    const { as, admin, owner } = await open();
    const { id } = gotFrom(await admin.seams.save({ id: null, seam: { ...draft, id: 'mine' } }));
    expect(id).not.toBe('mine');
    const { seams } = await as('rita').seams.list();
    expect(seams.find((one) => one.id === id)).toEqual({ ...draft, id });
    expect(await owner.seams.save({ id: null, seam: draft })).toMatchObject(refusedAs('not-yours'));
  });

  it('is edited by its owner and by an admin, and by nobody else', async () => {
    const { as, admin, owner } = await open();
    gotFrom(await owner.seams.save({ id: seam.id, seam: { ...seam, name: 'Closed deals' } }));
    gotFrom(await admin.seams.save({ id: seam.id, seam: { ...seam, name: 'Won deals' } }));
    for (const stranger of [as('rita'), as('lena', 'lead'), as('sam', 'owner')]) {
      const edit = await stranger.seams.save({ id: seam.id, seam });
      expect(edit).toMatchObject(refusedAs('not-yours'));
      expect(await stranger.seams.remove({ seam: seam.id })).toMatchObject(refusedAs('not-yours'));
    }
    expect((await admin.seams.list()).seams).toEqual([{ ...seam, name: 'Won deals' }]);
  });

  it('that names what is not there is refused whole, with the places', async () => {
    const { workspace, admin } = await open();
    const before = await readVersion(database, workspace);
    const wrong = { ...draft, to: 'sales', template: { id: template.id, version: 7 }, ladder: [] };
    const answer = await admin.seams.save({ id: null, seam: wrong });
    const paths = answer.ok ? [] : answer.reason.problems.map(({ path }) => path);
    expect(paths.toSorted()).toEqual(['ladder', 'template', 'to']);
    for (const seam of [null, 'seam', [], 7])
      expect(await admin.seams.save({ id: null, seam })).toMatchObject(refusedAs('wrong'));
    expect(await readVersion(database, workspace)).toBe(before);
  });

  it('can’t go live without an owner, or with one who has left', async () => {
    const { workspace, admin } = await open();
    const { id } = gotFrom(await admin.seams.save({ id: null, seam: draft }));
    for (const mode of ['observe', 'warn', 'block'] as const)
      expect(await admin.seams.switchTo({ seam: id, mode })).toMatchObject({
        reason: { kind: 'wrong', problems: [{ path: 'owner' }] },
      });
    gotFrom(await admin.seams.save({ id, seam: { ...draft, owner: 'olga' } }));
    gotFrom(await admin.seams.switchTo({ seam: id, mode: 'observe' }));
    await database.pool.query(`UPDATE person SET active = false WHERE workspace_id = $1 AND id = 'olga'`, [
      workspace,
    ]);
    expect(await admin.seams.switchTo({ seam: id, mode: 'warn' })).toMatchObject(refusedAs('wrong'));
    gotFrom(await admin.seams.switchTo({ seam: id, mode: 'off' }));
  });

  it('that is removed under open handoffs is refused with how many there are', async () => {
    const { workspace, owner } = await open();
    const door = doorAt(database.pool);
    for (const index of [1, 2])
      await handle(door, workspace, { ...command(sendTo('rita'), 'sam'), handoff: `${workspace}-${index}` });
    const refused = await owner.seams.remove({ seam: seam.id });
    expect(refused).toMatchObject({
      reason: { kind: 'seam-in-handoffs', sentence: expect.stringMatching(/\(2\)/) },
    });
    for (const index of [1, 2])
      await handle(door, workspace, {
        ...command({ type: 'Withdraw', reason: 'The customer has cancelled' }, 'sam'),
        handoff: `${workspace}-${index}`,
      });
    gotFrom(await owner.seams.remove({ seam: seam.id }));
    expect((await owner.seams.list()).seams).toEqual([]);
  });
});

describe('who would be asked now', () => {
  it('is the hand, then the ladder, as the set-up is now', async () => {
    const { as, admin } = await open();
    const ask = async () =>
      gotFrom(await admin.seams.whoWouldBeAsked({ seam: seam.id, to: { kind: 'person', id: 'rita' } }));
    expect(await ask()).toMatchObject({
      first: { kind: 'person', id: 'rita', via: 'named' },
      rungs: [{ routed: { id: 'cora' } }, { routed: { id: 'dan' } }, { routed: { id: 'lena' } }],
      held: { id: 'olga' },
    });
    const away = { from: at('2026-11-23T00:00'), to: at('2026-11-30T00:00'), cover: 'ravi' };
    gotFrom(await as('rita').people.sayAway({ person: 'rita', ...away }));
    expect(await ask()).toMatchObject({ first: { id: 'ravi', via: 'cover', instead: 'rita' } });
  });
});
