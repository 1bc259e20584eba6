import type { Seam } from '#shared/seams/seam.ts';
import type { Prisma } from '../database/generated/client.ts';
import type { Rows } from '../people/edit-setup-store.ts';

export async function writeSeam(rows: Rows, workspaceId: string, seam: Seam): Promise<void> {
  const { id } = seam;
  const data = seam as unknown as Prisma.InputJsonValue;
  await rows.seam.upsert({
    where: { workspaceId_id: { workspaceId, id } },
    create: { workspaceId, id, data },
    update: { data },
  });
}

export async function removeSeam(rows: Rows, workspaceId: string, id: string): Promise<void> {
  await rows.seam.delete({ where: { workspaceId_id: { workspaceId, id } } });
}

export const countOpenOver = (rows: Rows, workspaceId: string, id: string): Promise<number> =>
  rows.handoff.count({
    where: {
      workspaceId,
      status: { notIn: ['confirmed', 'withdrawn'] },
      state: { path: ['seam', 'id'], equals: id },
    },
  });
