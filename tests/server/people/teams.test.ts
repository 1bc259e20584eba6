import { describe, expect, it } from 'vitest';
import { handle } from '#server/handoffs/handle.ts';
import { at, weekIn } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, sendTo } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';
import { callerOf, gotFrom, readVersion } from './caller.ts';

const database = await openTestDatabase();

async function open() {
  const workspace = await createWorkspace(database.pool);
  const as = callerOf(database, workspace);
  return { workspace, as, admin: as('sue', 'admin') };
}

const support = { name: 'Support', lead: 'dan', members: ['dan', 'ravi'], calendar: weekIn('Asia/Tokyo') };

describe('a team', () => {
  it('is made with its calendar, its lead and its members, and edited later', async () => {
    const { admin } = await open();
    const { id } = gotFrom(await admin.people.saveTeam({ id: null, ...support }));
    gotFrom(await admin.people.saveTeam({ id, ...support, name: 'Support desk', members: ['ravi', 'rita'] }));
    const { teams } = await admin.people.teams();
    expect(teams.find((team) => team.id === id)).toEqual({
      ...{ id, name: 'Support desk', lead: 'dan', members: ['ravi', 'rita'], calendar: weekIn('Asia/Tokyo') },
    });
  });

  it('with a calendar that never opens or people nobody knows is refused whole', async () => {
    const { workspace, admin } = await open();
    const before = await readVersion(database, workspace);
    const never = { ...weekIn('UTC'), weekly: { ...weekIn('UTC').weekly, mon: [], tue: [], wed: [] } };
    const closed = { ...never, weekly: { ...never.weekly, thu: [], fri: [] } };
    const answer = await admin.people.saveTeam({ id: null, ...support, calendar: closed, lead: 'nobody' });
    const paths = answer.ok ? [] : answer.reason.problems.map(({ path }) => path).sort();
    expect(paths).toEqual(['calendar.weekly', 'lead']);
    expect(await readVersion(database, workspace)).toBe(before);
  });

  it('is removed with its rotas, unless a seam or an open handoff needs it', async () => {
    const { workspace, admin } = await open();
    const { id } = gotFrom(await admin.people.saveTeam({ id: null, ...support }));
    gotFrom(await admin.people.saveRota({ id: null, name: 'Nights', team: id, shifts: [] }));
    gotFrom(await admin.people.removeTeam({ team: id }));
    const left = await admin.people.teams();
    expect(left.teams.map((team) => team.id)).toEqual(['onboarding', 'sales']);
    expect(left.rotas.map((rota) => rota.id)).toEqual(['duty']);
    const inUse = await admin.people.removeTeam({ team: 'onboarding' });
    expect(inUse).toMatchObject({
      reason: { kind: 'team-in-seams', sentence: expect.stringMatching(/\(1\)/) },
    });

    await handle(doorAt(database.pool), workspace, command(sendTo('rita'), 'sam'));
    await database.pool.query('DELETE FROM seam WHERE workspace_id = $1', [workspace]);
    const stillOpen = await admin.people.removeTeam({ team: 'onboarding' });
    expect(stillOpen).toMatchObject({
      reason: { kind: 'team-in-handoffs', sentence: expect.stringMatching(/\(1\)/) },
    });
  });
});

describe('a rota', () => {
  const shift = { from: at('2026-12-01T00:00'), to: at('2026-12-08T00:00'), person: 'ravi' };

  it('is edited by the lead of its team and by an admin, and by nobody else', async () => {
    const { as, admin } = await open();
    const edit = { id: 'duty', name: 'Duty', team: 'onboarding', shifts: [shift] };
    gotFrom(await as('lena').people.saveRota(edit));
    gotFrom(await admin.people.saveRota({ ...edit, name: 'Duty desk' }));
    for (const stranger of ['sue', 'ravi'])
      expect(await as(stranger).people.saveRota(edit)).toMatchObject({ reason: { kind: 'not-yours' } });
    const { rotas } = await admin.people.teams();
    expect(rotas).toEqual([{ ...edit, name: 'Duty desk' }]);
  });

  it('can’t be taken to a team by somebody who does not lead both', async () => {
    const { as } = await open();
    const edit = { id: 'duty', name: 'Duty', team: 'sales', shifts: [] };
    for (const lead of ['lena', 'sue'])
      expect(await as(lead).people.saveRota(edit)).toMatchObject({ reason: { kind: 'not-yours' } });
  });

  it('with a shift that is wrong is refused at that shift', async () => {
    const { as } = await open();
    const shifts = [shift, { ...shift, to: shift.from, person: 'nobody' }];
    const answer = await as('lena').people.saveRota({ id: 'duty', name: 'Duty', team: 'onboarding', shifts });
    const paths = answer.ok ? [] : answer.reason.problems.map(({ path }) => path);
    expect(new Set(paths)).toContain('shifts[1].person');
  });

  it('that a ladder asks is not removed', async () => {
    const { as } = await open();
    expect(await as('lena').people.removeRota({ rota: 'duty' })).toMatchObject({
      reason: { kind: 'rota-in-ladders', sentence: expect.stringMatching(/\(1\)/) },
    });
    const { id } = gotFrom(
      await as('lena').people.saveRota({ id: null, name: 'Nights', team: 'onboarding', shifts: [] }),
    );
    gotFrom(await as('lena').people.removeRota({ rota: id }));
  });
});
