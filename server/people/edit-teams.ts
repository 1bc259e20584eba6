import { accepted } from '#shared/result.ts';
import { findRota, findTeam } from '#shared/seams/directory.ts';
import { mayEditRota } from './authority.ts';
import type { Edited, EditParts } from './edit-people.ts';
import { refuseEdit, refuseProblems } from './edit-refusal.ts';
import { editSetup } from './edit-setup-store.ts';
import { readRota, readTeam } from './read-edit.ts';
import { countOpenOfTeam, removeRota, removeTeam, writeRota, writeTeam } from './team-store.ts';

export type TeamGiven = {
  /** Null for a new one. */
  readonly id: string | null;
  readonly name: unknown;
  readonly lead: unknown;
  readonly members: unknown;
  readonly calendar: unknown;
};

export const saveTeam = ({ database, ports, who }: EditParts, given: TeamGiven) =>
  editSetup(database, who.workspace, async ({ rows, setup }): Edited<{ readonly id: string }> => {
    if (given.id !== null && findTeam(setup.directory, given.id) === null) return refuseEdit('no-such-team');
    const id = given.id ?? ports.newId();
    const read = readTeam({ ...given, id }, setup.directory, ports.now());
    if (!read.ok) return refuseProblems(read.reason);
    await writeTeam(rows, who.workspace, read.value);
    return accepted({ id });
  });

export const dropTeam = ({ database, who }: EditParts, id: string) =>
  editSetup(database, who.workspace, async ({ rows, setup }): Edited => {
    if (findTeam(setup.directory, id) === null) return refuseEdit('no-such-team');
    const seams = [...setup.seams.values()];
    const named = seams.filter(({ from, to }) => from === id || to === id).length;
    if (named > 0) return refuseEdit('team-in-seams', named);
    const open = await countOpenOfTeam(rows, who.workspace, id);
    if (open > 0) return refuseEdit('team-in-handoffs', open);
    const rotas = new Set(setup.directory.rotas.filter(({ team }) => team === id).map((rota) => rota.id));
    const asking = seams.filter(({ ladder }) => ladder.some(({ asked }) => asks(asked, rotas))).length;
    if (asking > 0) return refuseEdit('rota-in-ladders', asking);
    await removeTeam(rows, who.workspace, id);
    return accepted(null);
  });

type Asked = { readonly kind: string; readonly id?: string };
const asks = ({ kind, id }: Asked, rotas: ReadonlySet<string>): boolean =>
  kind === 'rota' && id !== undefined && rotas.has(id);

export type RotaGiven = {
  /** Null for a new one. */
  readonly id: string | null;
  readonly name: unknown;
  readonly team: string;
  readonly shifts: unknown;
};

export const saveRota = ({ database, ports, who }: EditParts, given: RotaGiven) =>
  editSetup(database, who.workspace, async ({ rows, setup }): Edited<{ readonly id: string }> => {
    const known = given.id === null ? null : findRota(setup.directory, given.id);
    if (given.id !== null && known === null) return refuseEdit('no-such-rota');
    if (findTeam(setup.directory, given.team) === null) return refuseEdit('no-such-team');
    const isTheirs = [given.team, known?.team ?? given.team].every((team) => mayEditRota(who, team, setup));
    if (!isTheirs) return refuseEdit('not-yours');
    const id = known?.id ?? ports.newId();
    const read = readRota({ ...given, id }, setup.directory, ports.now());
    if (!read.ok) return refuseProblems(read.reason);
    await writeRota(rows, who.workspace, read.value);
    return accepted({ id });
  });

export const dropRota = ({ database, who }: EditParts, id: string) =>
  editSetup(database, who.workspace, async ({ rows, setup }): Edited => {
    const known = findRota(setup.directory, id);
    if (known === null) return refuseEdit('no-such-rota');
    if (!mayEditRota(who, known.team, setup)) return refuseEdit('not-yours');
    const asking = [...setup.seams.values()].filter(({ ladder }) =>
      ladder.some(({ asked }) => asks(asked, new Set([id]))),
    ).length;
    if (asking > 0) return refuseEdit('rota-in-ladders', asking);
    await removeRota(rows, who.workspace, id);
    return accepted(null);
  });
