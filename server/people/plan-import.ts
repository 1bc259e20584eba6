import type { Problem } from '#shared/problem.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Directory, Person } from '#shared/seams/directory.ts';
import { readDirectory } from '#shared/seams/read-directory.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { PersonLine } from './people-file.ts';
import type { Membership } from './team-store.ts';

type PersonRow = Pick<Person, 'id' | 'name' | 'email' | 'cover'>;

/** What an import would write. People are known by their mail address; nobody and no membership is taken away. */
export type ImportPlan = {
  readonly added: readonly PersonRow[];
  readonly changed: readonly PersonRow[];
  readonly unchanged: number;
  readonly joined: readonly Membership[];
};

type Known = { readonly directory: Directory; readonly now: Instant; readonly newId: () => string };

export function planImport(
  lines: readonly PersonLine[],
  { directory, now, newId }: Known,
): Result<ImportPlan, readonly Problem[]> {
  const byEmail = new Map(directory.people.map((person) => [person.email.toLowerCase(), person]));
  const ids = new Map<string, string>([...byEmail].map(([email, { id }]) => [email, id]));
  for (const { email } of lines) if (!ids.has(email)) ids.set(email, newId());
  const teams = new Map(directory.teams.map(({ id, name }) => [name.trim().toLowerCase(), id]));
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const rows = lines.map((given) => {
    const { line, name, email, cover } = given;
    const say = (column: string, sentence: string) =>
      problems.push({ path: `line ${line}, ${column}`, sentence });
    const before = seen.get(email);
    if (before !== undefined) say('email', `Line ${before} has this address, too. Keep one of them.`);
    else seen.set(email, line);
    const known = byEmail.get(email);
    if (known?.active === false)
      say('email', 'This person was deactivated. Reactivate them first, or take the line out.');
    const coverId = cover === '' ? (known?.cover ?? null) : (ids.get(cover) ?? null);
    if (cover !== '' && coverId === null)
      say('cover', 'Nobody here or in this file has this address. Write the address of whoever covers.');
    const joined = given.teams.flatMap((team) => {
      const id = teams.get(team.toLowerCase());
      if (id === undefined) say('teams', `There is no team “${team}”. Make it first, or correct its name.`);
      return id === undefined ? [] : [id];
    });
    const row: PersonRow = { id: ids.get(email) ?? newId(), name, email, cover: coverId };
    return { line, row, known, joined };
  });
  problems.push(...problemsIn(rows, directory, now));
  if (problems.length > 0) return refused(problems.sort((one, other) => lineOf(one) - lineOf(other)));
  const isSame = ({ row, known }: (typeof rows)[number]) =>
    known !== undefined && known.name === row.name && known.cover === row.cover;
  const members = new Map(directory.teams.map(({ id, members: people }) => [id, new Set(people)]));
  const joined = rows.flatMap((one) =>
    one.joined
      .filter((team) => members.get(team)?.has(one.row.id) !== true)
      .map((team) => ({ team, person: one.row.id })),
  );
  return accepted({
    added: rows.filter(({ known }) => known === undefined).map(({ row }) => row),
    changed: rows.filter((one) => one.known !== undefined && !isSame(one)).map(({ row }) => row),
    unchanged: rows.filter(isSame).length,
    joined,
  });
}

const lineOf = ({ path }: Problem): number => Number(/\d+/.exec(path)?.[0] ?? 0);

type Planned = { readonly line: number; readonly row: PersonRow };

/** By the directory's own rules. Of lines that share an address the first is read. */
function problemsIn(rows: readonly Planned[], directory: Directory, now: Instant): readonly Problem[] {
  const once = new Map<string, Planned>();
  for (const one of rows) if (!once.has(one.row.id)) once.set(one.row.id, one);
  const planned = [...once.values()];
  const others = directory.people.filter(({ id }) => !once.has(id));
  const people = [
    ...planned.map(({ row }) => ({ ...row, active: true, absences: [] })),
    ...others.map(({ id }) => ({
      ...{ id, name: 'Somebody', email: 'somebody@example.com', active: true, cover: null, absences: [] },
    })),
  ];
  const read = readDirectory({ people, teams: [], rotas: [] }, now);
  if (read.ok) return [];
  return read.reason.map(({ path, sentence }) => {
    const [, at, column] = /^people\[(\d+)\](?:\.(\w+))?/.exec(path) ?? [];
    const line = planned[Number(at)]?.line ?? 0;
    return { path: `line ${line}, ${column ?? 'name'}`, sentence };
  });
}
