import { defaultTemplates } from '#shared/templates/defaults/registry.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import type { Database } from '../database/connect.ts';
import { writeRota, writeTeam } from '../people/team-store.ts';
import { writePolicy } from '../seams/policy-store.ts';
import { writeSeam } from '../seams/seam-store.ts';
import { addVersion } from '../templates/template-store.ts';
import { companyName, demoWorkspace, emailOf, policy, seams, staff, supportDuty, teams } from './company.ts';

/** The company with everybody in it, once; answers when that was. */
export const keepCompany = ({ prisma }: Pick<Database, 'prisma'>): Promise<Instant> =>
  prisma.$transaction(
    async (rows) => {
      await rows.workspace.createMany({
        data: [{ id: demoWorkspace, name: companyName }],
        skipDuplicates: true,
      });
      const { createdAt } = await rows.workspace.findUniqueOrThrow({ where: { id: demoWorkspace } });
      const anchor = instant(createdAt.getTime());
      if ((await rows.person.count({ where: { workspaceId: demoWorkspace } })) > 0) return anchor;
      const workspaceId = demoWorkspace;
      await rows.person.createMany({
        data: staff.map(({ id, name, cover, role }) => ({
          ...{ workspaceId, id, name, role, email: emailOf(id), coverId: cover },
        })),
      });
      await rows.account.createMany({
        data: staff.map(({ id }) => ({ workspaceId, personId: id, address: emailOf(id), createdAt })),
      });
      for (const team of teams) await writeTeam(rows, workspaceId, team);
      await writeRota(rows, workspaceId, supportDuty(anchor));
      for (const template of defaultTemplates) await addVersion(rows, workspaceId, template);
      for (const seam of seams) await writeSeam(rows, workspaceId, seam);
      await writePolicy(rows, workspaceId, policy);
      return anchor;
    },
    { timeout: 20_000 },
  );

/** Whether this command has had its answer. */
export async function isAnswered({ prisma }: Pick<Database, 'prisma'>, id: string): Promise<boolean> {
  const where = { workspaceId_id: { workspaceId: demoWorkspace, id } };
  return (await prisma.commandAnswer.findUnique({ where })) !== null;
}
