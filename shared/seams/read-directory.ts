import { z } from 'zod';
import type { Problem, Read } from '../problem.ts';
import { accepted, refused } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { readCalendar } from '../time/read-calendar.ts';
import { problemsOf, strict } from '../time/read-problems.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { Directory } from './directory.ts';
import { PersonRow } from './read-person.ts';
import { eachOnce, idOf, idsIn, listOf } from './read-rows.ts';
import { RotaRow, TeamRow } from './read-team.ts';

/** The whole directory, or everything that is wrong with it. Whoever it names must stand in it. */
export function readDirectory(input: unknown, now: Instant): Read<Directory> {
  const read = DirectorySchema(input).safeParse(input);
  const { calendars, problems: ofCalendars } = readCalendars(input, now);
  const problems = [...(read.success ? [] : problemsOf(read.error)), ...ofCalendars];
  if (!read.success || problems.length > 0) return refused(problems);
  const teams = read.data.teams.flatMap((team, index) => {
    const calendar = calendars[index];
    return calendar === undefined ? [] : [{ ...team, calendar }];
  });
  return accepted({ ...read.data, teams });
}

const most = { people: 50_000, teams: 5_000, rotas: 5_000 };
const twice = 'This id is in the list already. Give each its own.';

function DirectorySchema(input: unknown) {
  const people = idsIn(partOf(input, 'people'));
  const teams = idsIn(partOf(input, 'teams'));
  const personHere = z
    .string({ error: 'Choose a person.' })
    .refine((id) => people.has(id), { error: 'There is no such person. Choose one of the list.' });
  const teamHere = z
    .string({ error: 'Choose a team.' })
    .refine((id) => teams.has(id), { error: 'There is no such team. Choose one of the list.' });
  return z.strictObject(
    {
      people: eachOnce(listOf(PersonRow(personHere), most.people, 'people'), idOf, twice),
      teams: eachOnce(listOf(TeamRow(personHere), most.teams, 'teams'), idOf, twice),
      rotas: eachOnce(listOf(RotaRow(teamHere, personHere), most.rotas, 'rotas'), idOf, twice),
    },
    strict('A directory is a list of people, one of teams and one of rotas.'),
  );
}

function partOf(input: unknown, key: 'people' | 'teams'): unknown {
  const read = z.looseObject({ [key]: z.unknown() }).safeParse(input);
  return read.success ? read.data[key] : undefined;
}

type Calendars = { readonly calendars: readonly WorkCalendar[]; readonly problems: readonly Problem[] };

function readCalendars(input: unknown, now: Instant): Calendars {
  const rows = partOf(input, 'teams');
  const calendars: WorkCalendar[] = [];
  const problems: Problem[] = [];
  if (!Array.isArray(rows) || rows.length > most.teams) return { calendars, problems };
  for (const [index, row] of rows.entries()) {
    const read = readCalendar(calendarIn(row), now);
    if (read.ok) calendars.push(read.value);
    else problems.push(...read.reason.map((problem) => within(`teams[${index}].calendar`, problem)));
  }
  return { calendars, problems };
}

function calendarIn(row: unknown): unknown {
  const read = z.looseObject({ calendar: z.unknown() }).safeParse(row);
  return read.success ? read.data.calendar : undefined;
}

const within = (place: string, { path, sentence }: Problem): Problem => ({
  path: path === '' || path.startsWith('[') ? `${place}${path}` : `${place}.${path}`,
  sentence,
});
