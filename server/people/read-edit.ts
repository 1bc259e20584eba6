import type { Problem, Read } from '#shared/problem.ts';
import type { PersonId } from '#shared/records/person-ref.ts';
import { accepted, refused } from '#shared/result.ts';
import type { Absence, Directory, Person, Rota, Team } from '#shared/seams/directory.ts';
import { readDirectory } from '#shared/seams/read-directory.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { WorkCalendar } from '#shared/time/work-calendar.ts';

/**
 * One person, team or rota as it came from outside, read by the directory's own rules. Everybody else stands in for who may be
 * named, so that what is wrong elsewhere stops nobody here.
 */
export function readPerson(input: Given<Person>, others: Directory, now: Instant): Read<Person> {
  const people = [input, ...standIns(others, input.id)];
  return firstOf(readDirectory({ people, teams: [], rotas: [] }, now), 'people', input.id);
}

/** When somebody is away and who covers: `from`, `to`, `cover`. */
export function readAbsence(
  input: unknown,
  person: PersonId,
  others: Directory,
  now: Instant,
): Read<Absence> {
  const away = { ...standIn({ id: person }), absences: [input] };
  const read = readPerson(away, others, now);
  if (!read.ok) return refused(read.reason.map((problem) => inside('absences[0]', problem)));
  const [absence] = read.value.absences;
  if (absence === undefined) throw new Error('The directory lost an absence it had read.');
  return accepted(absence);
}

export function readTeam(input: Given<Team>, { people }: Directory, now: Instant): Read<Team> {
  const given = { people: people.map(standIn), teams: [input], rotas: [] };
  return firstOf(readDirectory(given, now), 'teams', input.id);
}

export function readRota(input: Given<Rota>, { people, teams }: Directory, now: Instant): Read<Rota> {
  const given = {
    people: people.map(standIn),
    teams: teams.map(({ id }) => ({ id, name: id, lead: null, members: [], calendar: anyCalendar })),
    rotas: [input],
  };
  return firstOf(readDirectory(given, now), 'rotas', input.id);
}

type Given<Row> = Readonly<Record<Exclude<keyof Row, 'id'>, unknown>> & { readonly id: string };

const standIns = ({ people }: Directory, except: string) =>
  people.filter(({ id }) => id !== except).map(standIn);

const standIn = ({ id }: Pick<Person, 'id'>) => ({
  ...{ id, name: 'Somebody', email: 'somebody@example.com', active: true, cover: null, absences: [] },
});

const hours = [{ from: '09:00', to: '17:00' }];
const anyCalendar: WorkCalendar = {
  zone: 'UTC',
  weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] },
  holidays: [],
};

function firstOf<Part extends keyof Directory>(
  read: Read<Directory>,
  part: Part,
  id: string,
): Read<Directory[Part][number]> {
  if (!read.ok) return refused(read.reason.map((problem) => inside(`${part}[0]`, problem)));
  const found = read.value[part].find((row) => row.id === id);
  if (found === undefined) throw new Error('The directory lost a row it had read.');
  return accepted(found);
}

const inside = (place: string, { path, sentence }: Problem): Problem => ({
  path: path.startsWith(place) ? path.slice(place.length).replace(/^\./, '') : path,
  sentence,
});
