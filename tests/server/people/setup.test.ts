import { describe, expect, it } from 'vitest';
import { quick } from '#shared/templates/defaults/quick.ts';
import { directory, seam, template } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { createWorkspace } from '../../support/workspace.ts';
import { callerOf, gotFrom } from './caller.ts';

const database = await openTestDatabase();

async function open() {
  const workspace = await createWorkspace(database.pool);
  const as = callerOf(database, workspace);
  return { workspace, as, admin: as('sue', 'admin'), device: as('rita', 'member', 'device') };
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);
const sorted = <Row extends { readonly id: string }>(rows: readonly Row[]) => rows.toSorted(byId);

describe('what a device keeps', () => {
  it('is everything of one edit', async () => {
    const { device } = await open();
    const read = await device.setup.read({ version: null });
    if (read.kind === 'unchanged') throw new Error('Nothing was kept yet.');
    expect(read.directory.people).toEqual(sorted(directory.people));
    const teams = directory.teams.map((team) => ({ ...team, members: team.members.toSorted() }));
    expect(read.directory.teams).toEqual(sorted(teams));
    expect(read.directory.rotas).toEqual(directory.rotas);
    expect(read).toMatchObject({ seams: [seam], templates: [template] });
  });

  it('is not sent again while nothing was edited, and whole after any edit', async () => {
    const { admin, device } = await open();
    const { version } = await device.setup.read({ version: null });
    expect(await device.setup.read({ version })).toEqual({ kind: 'unchanged', version });
    gotFrom(await admin.seams.switchHost({ host: 'zendesk', isOff: true }));
    const next = await device.setup.read({ version });
    expect(next).toMatchObject({ kind: 'setup', version: version + 1, policy: { hostsOff: ['zendesk'] } });
    // A device that was paired with a workspace from before a backup was loaded may know a higher number.
    expect(await device.setup.read({ version: version + 100 })).toMatchObject({ kind: 'setup' });
  });

  it('holds the templates that seams ask for, and the newest of each', async () => {
    const { admin, device } = await open();
    for (const name of ['Second', 'Third'])
      gotFrom(await admin.templates.publish({ template: { ...quick, id: template.id, name } }));
    const read = await device.setup.read({ version: null });
    const versions = read.kind === 'setup' ? read.templates.map(({ version }) => version).toSorted() : [];
    expect(versions).toEqual([1, 3]);
    expect(await device.templates.find({ id: template.id, version: 2 })).toMatchObject({ name: 'Second' });
  });
});
