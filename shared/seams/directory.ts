import type { PersonId, RotaId, TeamId } from '../records/person-ref.ts';
import type { Instant } from '../time/instant.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';

/** Not here from, up to and not including, to; the cover takes what would have gone to this person. */
export type Absence = { readonly from: Instant; readonly to: Instant; readonly cover: PersonId | null };

export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly active: boolean;
  /** Takes over when this person has left or is away without a cover of its own. */
  readonly cover: PersonId | null;
  readonly absences: readonly Absence[];
};

export type Team = {
  readonly id: TeamId;
  readonly name: string;
  readonly lead: PersonId | null;
  readonly members: readonly PersonId[];
  readonly calendar: WorkCalendar;
};

export type Shift = { readonly from: Instant; readonly to: Instant; readonly person: PersonId };

export type Rota = {
  readonly id: RotaId;
  readonly name: string;
  readonly team: TeamId;
  readonly shifts: readonly Shift[];
};

/** Everybody a decision may need to know of, as of now. Only what concerns the handoff has to be in it. */
export type Directory = {
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly rotas: readonly Rota[];
};

export const findPerson = (directory: Directory, id: PersonId): Person | null =>
  directory.people.find((person) => person.id === id) ?? null;

export const findTeam = (directory: Directory, id: TeamId): Team | null =>
  directory.teams.find((team) => team.id === id) ?? null;

export const findRota = (directory: Directory, id: RotaId): Rota | null =>
  directory.rotas.find((rota) => rota.id === id) ?? null;
