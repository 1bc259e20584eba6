import type { Database } from '../database/connect.ts';
import type { SeamDraft } from './read-draft.ts';

type Prisma = Pick<Database, 'prisma'>;

/** Only what readDraft has read is ever written. */
export async function findDraft({ prisma }: Prisma, workspaceId: string): Promise<SeamDraft | null> {
  const row = await prisma.seamDraft.findUnique({ where: { workspaceId } });
  return row === null ? null : (row.data as SeamDraft);
}

export async function keepDraft({ prisma }: Prisma, workspaceId: string, data: SeamDraft): Promise<void> {
  await prisma.seamDraft.upsert({ where: { workspaceId }, create: { workspaceId, data }, update: { data } });
}
