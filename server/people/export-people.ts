import type { Database } from '../database/connect.ts';
import { writePeopleFile } from './people-file.ts';
import { readRoles } from './people-store.ts';
import type { Setup } from './setup.ts';

/** Everybody, also those who left, as a file a spreadsheet opens without running anything. */
export async function exportPeople(database: Database, workspace: string, setup: Setup): Promise<string> {
  const roles = await readRoles(database, workspace);
  const { people, teams } = setup.directory;
  const emails = new Map(people.map(({ id, email }) => [id, email]));
  return writePeopleFile(
    people
      .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
      .map(({ id, name, email, active, cover }) => ({
        ...{ name, email, active, role: roles.get(id) ?? 'member' },
        cover: cover === null ? '' : (emails.get(cover) ?? ''),
        teams: teams.filter(({ members }) => members.includes(id)).map((team) => team.name),
      })),
  );
}
