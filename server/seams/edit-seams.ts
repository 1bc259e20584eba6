import { accepted } from '#shared/result.ts';
import { readSeam } from '#shared/seams/read-seam.ts';
import type { Mode } from '#shared/seams/seam.ts';
import { isAdmin, mayEditSeam } from '../people/authority.ts';
import type { Edited, EditParts } from '../people/edit-people.ts';
import { refuseEdit, refuseProblems } from '../people/edit-refusal.ts';
import { editSetup } from '../people/edit-setup-store.ts';
import type { Setup } from '../people/setup.ts';
import { countOpenOver, removeSeam, writeSeam } from './seam-store.ts';

/** A new seam is an admin's to make; one that is there is its owner's, too. The id is the server's. */
export const saveSeam = ({ database, ports, who }: EditParts, id: string | null, given: unknown) =>
  editSetup(database, who.workspace, async ({ rows, setup }): Edited<{ readonly id: string }> => {
    const known = id === null ? null : (setup.seams.get(id) ?? null);
    if (id !== null && known === null) return refuseEdit('no-such-seam');
    if (known === null ? !isAdmin(who) : !mayEditSeam(who, known)) return refuseEdit('not-yours');
    const read = readSeam(withId(given, id ?? ports.newId()), nameable(setup));
    if (!read.ok) return refuseProblems(read.reason);
    await writeSeam(rows, who.workspace, read.value);
    return accepted({ id: read.value.id });
  });

/** Whatever lets a seam go live is looked at again: its owner may have left since it was saved. */
export const switchSeam = ({ database, who }: EditParts, id: string, mode: Mode) =>
  editSetup(database, who.workspace, async ({ rows, setup }): Edited => {
    const known = setup.seams.get(id);
    if (known === undefined) return refuseEdit('no-such-seam');
    if (!mayEditSeam(who, known)) return refuseEdit('not-yours');
    const switched = { ...known, mode };
    // Switching off must never wait for something else to be mended.
    const read = mode === 'off' ? accepted(switched) : readSeam(switched, nameable(setup));
    if (!read.ok) return refuseProblems(read.reason);
    await writeSeam(rows, who.workspace, read.value);
    return accepted(null);
  });

export const dropSeam = ({ database, who }: EditParts, id: string) =>
  editSetup(database, who.workspace, async ({ rows, setup }): Edited => {
    const known = setup.seams.get(id);
    if (known === undefined) return refuseEdit('no-such-seam');
    if (!mayEditSeam(who, known)) return refuseEdit('not-yours');
    const open = await countOpenOver(rows, who.workspace, id);
    if (open > 0) return refuseEdit('seam-in-handoffs', open);
    const asking = setup.policy.triggers.filter(({ seam }) => seam === id).length;
    if (asking > 0) return refuseEdit('seam-in-policy', asking);
    await removeSeam(rows, who.workspace, id);
    return accepted(null);
  });

const withId = (given: unknown, id: string): unknown =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? { ...given, id } : given;

const nameable = ({ directory, templates }: Setup) => ({ ...directory, templates: [...templates.values()] });
