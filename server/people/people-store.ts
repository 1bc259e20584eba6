import type { PersonId, TeamId } from '#shared/records/person-ref.ts';
import type { Absence, Person } from '#shared/seams/directory.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import type { Role } from '../access/role.ts';
import type { Database } from '../database/connect.ts';
import type { Rows } from './edit-setup-store.ts';

export type ListedPerson = Omit<Person, 'absences'> & {
  readonly role: Role;
  readonly teams: readonly TeamId[];
  readonly absences: readonly (Absence & { readonly id: string })[];
};

export type PeopleAsked = {
  readonly text: string;
  readonly after: PersonId | null;
  readonly most: number;
  readonly isActive: boolean | null;
};

export type PeoplePage = { readonly people: readonly ListedPerson[]; readonly next: PersonId | null };

/** By name, a page at a time. Absences that are over are left out. */
export async function listPeople(
  { prisma }: Pick<Database, 'prisma'>,
  workspaceId: string,
  { text, after, most, isActive }: PeopleAsked,
  now: Instant,
): Promise<PeoplePage> {
  const contains = { contains: text.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const };
  const found = await prisma.person.findMany({
    where: {
      workspaceId,
      ...(isActive === null ? {} : { active: isActive }),
      ...(text === '' ? {} : { OR: [{ name: contains }, { email: contains }] }),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...(after === null ? {} : { cursor: { workspaceId_id: { workspaceId, id: after } }, skip: 1 }),
    take: most + 1,
  });
  const page = found.slice(0, most);
  const personId = { in: page.map(({ id }) => id) };
  const [memberships, absences] = await Promise.all([
    prisma.teamMember.findMany({ where: { workspaceId, personId }, orderBy: { teamId: 'asc' } }),
    prisma.absence.findMany({
      where: { workspaceId, personId, toAt: { gt: new Date(now) } },
      orderBy: [{ fromAt: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const people = page.map(({ id, name, email, active, role, coverId }) => ({
    ...{ id, name, email, active, role: role as Role, cover: coverId },
    teams: memberships.filter(({ personId: one }) => one === id).map(({ teamId }) => teamId),
    absences: absences
      .filter(({ personId: one }) => one === id)
      .map(({ id: absence, fromAt, toAt, coverId: cover }) => ({
        ...{ id: absence, from: instant(fromAt.getTime()), to: instant(toAt.getTime()), cover },
      })),
  }));
  return { people, next: found.length > most ? (page.at(-1)?.id ?? null) : null };
}

type PersonRow = Pick<Person, 'id' | 'name' | 'email' | 'cover'>;

/** Who may come in, and as what, is not written here: that is the access room's. */
export async function writePerson(
  rows: Rows,
  workspaceId: string,
  { id, name, email, cover }: PersonRow,
): Promise<void> {
  await rows.person.upsert({
    where: { workspaceId_id: { workspaceId, id } },
    create: { workspaceId, id, name, email, coverId: cover },
    update: { name, email, coverId: cover },
  });
}

export async function addPeople(
  rows: Rows,
  workspaceId: string,
  people: readonly PersonRow[],
): Promise<void> {
  await rows.person.createMany({
    data: people.map(({ id, name, email, cover }) => ({ workspaceId, id, name, email, coverId: cover })),
  });
}

export type AbsenceRow = Absence & { readonly id: string; readonly person: PersonId };

export async function addAbsence(
  rows: Rows,
  workspaceId: string,
  { id, person, from, to, cover }: AbsenceRow,
): Promise<void> {
  await rows.absence.create({
    data: {
      ...{ workspaceId, id, personId: person, coverId: cover },
      ...{ fromAt: new Date(from), toAt: new Date(to) },
    },
  });
}

/** Whose absence it is; null when it is none of this workspace. */
export async function findAbsent(rows: Rows, workspaceId: string, id: string): Promise<PersonId | null> {
  const found = await rows.absence.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
  return found?.personId ?? null;
}

export async function removeAbsence(rows: Rows, workspaceId: string, id: string): Promise<void> {
  await rows.absence.delete({ where: { workspaceId_id: { workspaceId, id } } });
}

export async function readRoles(
  { prisma }: Pick<Database, 'prisma'>,
  workspaceId: string,
): Promise<ReadonlyMap<PersonId, string>> {
  const rows = await prisma.person.findMany({ where: { workspaceId }, select: { id: true, role: true } });
  return new Map(rows.map(({ id, role }) => [id, role]));
}
