import { describe, expect, it } from 'vitest';
import { freshPolicy } from '#shared/seams/policy.ts';
import { seam } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { createWorkspace } from '../../support/workspace.ts';
import { callerOf, gotFrom, readVersion } from '../people/caller.ts';

const database = await openTestDatabase();

async function open() {
  const workspace = await createWorkspace(database.pool);
  const as = callerOf(database, workspace);
  const read = async () => {
    const answer = await as('rita', 'member', 'device').setup.read({ version: null });
    if (answer.kind === 'unchanged') throw new Error('There is always something new.');
    return answer;
  };
  return { workspace, as, admin: as('sue', 'admin'), read };
}

const rule = {
  ...{ host: 'hubspot', kind: 'stage', values: ['closedwon'], seam: seam.id },
  ...{ template: { id: 'another', version: 9 }, mode: 'warn' },
} as const;
const policy = {
  ...freshPolicy,
  surfaces: [{ host: 'hubspot', surface: 'note', nothing: 'warn', unclear: 'observe' }],
  triggers: [rule],
};

describe('the policy', () => {
  it('is the fresh one until an admin saves another, whose version the server counts', async () => {
    const { admin, read } = await open();
    expect((await read()).policy).toEqual(freshPolicy);
    expect(gotFrom(await admin.seams.savePolicy({ policy: { ...policy, version: 41 } }))).toEqual({
      version: 1,
    });
    expect(gotFrom(await admin.seams.savePolicy({ policy }))).toEqual({ version: 2 });
    expect((await read()).policy).toMatchObject({ version: 2, surfaces: policy.surfaces });
  });

  it('that can’t be right is refused with the place, and the one before holds', async () => {
    const { workspace, admin, read } = await open();
    gotFrom(await admin.seams.savePolicy({ policy }));
    const before = await readVersion(database, workspace);
    const wrong = { ...policy, surfaces: [{ ...policy.surfaces[0], nothing: 'shout' }] };
    expect(await admin.seams.savePolicy({ policy: wrong })).toMatchObject({
      reason: { kind: 'wrong', problems: [{ path: 'surfaces[0].nothing' }] },
    });
    const strange = { ...policy, triggers: [rule, { ...rule, seam: 'nowhere' }] };
    expect(await admin.seams.savePolicy({ policy: strange })).toMatchObject({
      reason: { kind: 'wrong', problems: [{ path: 'triggers[1].seam' }] },
    });
    expect(await admin.seams.savePolicy({ policy: null })).toMatchObject({ reason: { kind: 'wrong' } });
    expect(await readVersion(database, workspace)).toBe(before);
    expect((await read()).policy.version).toBe(1);
  });

  it('asks for the template the seam has today, and never more strictly than the seam', async () => {
    const { admin, read } = await open();
    gotFrom(await admin.seams.savePolicy({ policy }));
    const triggers = async () => (await read()).policy.triggers;
    expect(await triggers()).toEqual([{ ...rule, template: seam.template }]);
    gotFrom(await admin.seams.switchTo({ seam: seam.id, mode: 'observe' }));
    expect(await triggers()).toMatchObject([{ mode: 'observe' }]);
    gotFrom(await admin.seams.switchTo({ seam: seam.id, mode: 'off' }));
    expect(await triggers()).toMatchObject([{ mode: 'off' }]);
  });

  it('keeps a seam that its rules ask for', async () => {
    const { admin } = await open();
    gotFrom(await admin.seams.savePolicy({ policy }));
    const refused = await admin.seams.remove({ seam: seam.id });
    expect(refused).toMatchObject({
      reason: { kind: 'seam-in-policy', sentence: expect.stringMatching(/\(1\)/) },
    });
  });

  it('takes a site off, and puts it back', async () => {
    const { admin, read } = await open();
    for (const isOff of [true, true]) gotFrom(await admin.seams.switchHost({ host: 'zendesk', isOff }));
    expect((await read()).policy).toEqual({ ...freshPolicy, version: 2, hostsOff: ['zendesk'] });
    gotFrom(await admin.seams.switchHost({ host: 'zendesk', isOff: false }));
    expect((await read()).policy).toEqual({ ...freshPolicy, version: 3 });
  });
});
