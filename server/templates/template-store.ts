import type { Template } from '#shared/templates/template.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import type { Database } from '../database/connect.ts';
import type { Prisma } from '../database/generated/client.ts';
import type { Rows } from '../people/edit-setup-store.ts';

export async function addVersion(rows: Rows, workspaceId: string, template: Template): Promise<void> {
  const { id, version } = template;
  const data = template as unknown as Prisma.InputJsonValue;
  await rows.templateVersion.create({ data: { workspaceId, id, version, data } });
}

export type PublishedVersion = {
  readonly id: string;
  readonly version: number;
  readonly publishedAt: Instant;
};

export async function listVersions(
  { prisma }: Pick<Database, 'prisma'>,
  workspaceId: string,
): Promise<readonly PublishedVersion[]> {
  const rows = await prisma.templateVersion.findMany({
    where: { workspaceId },
    select: { id: true, version: true, createdAt: true },
    orderBy: [{ id: 'asc' }, { version: 'desc' }],
  });
  return rows.map(({ id, version, createdAt }) => ({
    ...{ id, version, publishedAt: instant(createdAt.getTime()) },
  }));
}
