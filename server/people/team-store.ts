import type { PersonId, RotaId, TeamId } from '#shared/records/person-ref.ts';
import type { Rota, Team } from '#shared/seams/directory.ts';
import type { Prisma } from '../database/generated/client.ts';
import type { Rows } from './edit-setup-store.ts';

/** What the database keeps as JSON has been read before, so it is JSON. */
const json = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue;

export async function writeTeam(
  rows: Rows,
  workspaceId: string,
  { id, name, lead, calendar, members }: Team,
): Promise<void> {
  const kept = { name, leadId: lead, calendar: json(calendar) };
  await rows.team.upsert({
    where: { workspaceId_id: { workspaceId, id } },
    create: { workspaceId, id, ...kept },
    update: kept,
  });
  await rows.teamMember.deleteMany({ where: { workspaceId, teamId: id, personId: { notIn: [...members] } } });
  await addMembers(
    rows,
    workspaceId,
    members.map((person) => ({ team: id, person })),
  );
}

export type Membership = { readonly team: TeamId; readonly person: PersonId };

export async function addMembers(
  rows: Rows,
  workspaceId: string,
  memberships: readonly Membership[],
): Promise<void> {
  const data = memberships.map(({ team, person }) => ({ workspaceId, teamId: team, personId: person }));
  await rows.teamMember.createMany({ data, skipDuplicates: true });
}

/** With its members and its rotas. */
export async function removeTeam(rows: Rows, workspaceId: string, id: TeamId): Promise<void> {
  await rows.rota.deleteMany({ where: { workspaceId, teamId: id } });
  await rows.teamMember.deleteMany({ where: { workspaceId, teamId: id } });
  await rows.team.delete({ where: { workspaceId_id: { workspaceId, id } } });
}

export async function countOpenOfTeam(rows: Rows, workspaceId: string, id: TeamId): Promise<number> {
  return rows.handoff.count({
    where: {
      workspaceId,
      status: { notIn: ['confirmed', 'withdrawn'] },
      OR: [{ fromTeam: id }, { toTeam: id }],
    },
  });
}

export async function writeRota(
  rows: Rows,
  workspaceId: string,
  { id, name, team, shifts }: Rota,
): Promise<void> {
  const kept = { name, teamId: team, shifts: json(shifts) };
  await rows.rota.upsert({
    where: { workspaceId_id: { workspaceId, id } },
    create: { workspaceId, id, ...kept },
    update: kept,
  });
}

export async function removeRota(rows: Rows, workspaceId: string, id: RotaId): Promise<void> {
  await rows.rota.delete({ where: { workspaceId_id: { workspaceId, id } } });
}
