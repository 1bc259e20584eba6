import { accepted, type Result } from '#shared/result.ts';
import { findPerson } from '#shared/seams/directory.ts';
import type { Who } from '../access/who.ts';
import type { Database } from '../database/connect.ts';
import type { Ports } from '../ports.ts';
import { maySayAway } from './authority.ts';
import { type EditRefusal, refuseEdit, refuseProblems } from './edit-refusal.ts';
import { editSetup } from './edit-setup-store.ts';
import { addAbsence, findAbsent, removeAbsence, writePerson } from './people-store.ts';
import { readAbsence, readPerson } from './read-edit.ts';

export type EditParts = { readonly database: Database; readonly ports: Ports; readonly who: Who };
export type Edited<Value = null> = Promise<Result<Value, EditRefusal>>;

export type PersonGiven = {
  /** Null for somebody new. */
  readonly id: string | null;
  readonly name: unknown;
  readonly email: unknown;
  readonly cover: unknown;
};

export const savePerson = ({ database, ports, who }: EditParts, given: PersonGiven) =>
  editSetup(database, who.workspace, async ({ rows, setup }): Edited<{ readonly id: string }> => {
    const { directory } = setup;
    const known = given.id === null ? null : findPerson(directory, given.id);
    if (given.id !== null && known === null) return refuseEdit('no-such-person');
    const id = known?.id ?? ports.newId();
    const email = typeof given.email === 'string' ? given.email.trim().toLowerCase() : given.email;
    const row = { ...given, id, email, active: known?.active ?? true, absences: [] };
    const read = readPerson(row, directory, ports.now());
    if (!read.ok) return refuseProblems(read.reason);
    const isTaken = directory.people.some((one) => one.id !== id && one.email.toLowerCase() === email);
    if (isTaken) return refuseEdit('address-taken');
    await writePerson(rows, who.workspace, read.value);
    return accepted({ id });
  });

export type AbsenceGiven = {
  readonly person: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly cover: unknown;
};

export const sayAway = ({ database, ports, who }: EditParts, { person, ...given }: AbsenceGiven) =>
  editSetup(database, who.workspace, async ({ rows, setup }): Edited<{ readonly id: string }> => {
    if (findPerson(setup.directory, person) === null) return refuseEdit('no-such-person');
    if (!maySayAway(who, person, setup)) return refuseEdit('not-yours');
    const read = readAbsence(given, person, setup.directory, ports.now());
    if (!read.ok) return refuseProblems(read.reason);
    const id = ports.newId();
    await addAbsence(rows, who.workspace, { ...read.value, id, person });
    return accepted({ id });
  });

export const takeBackAbsence = ({ database, who }: EditParts, id: string) =>
  editSetup(database, who.workspace, async ({ rows, setup }): Edited => {
    const person = await findAbsent(rows, who.workspace, id);
    if (person === null) return refuseEdit('no-such-absence');
    if (!maySayAway(who, person, setup)) return refuseEdit('not-yours');
    await removeAbsence(rows, who.workspace, id);
    return accepted(null);
  });
