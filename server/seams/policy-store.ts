import type { Policy } from '#shared/seams/policy.ts';
import type { Prisma } from '../database/generated/client.ts';
import type { Rows } from '../people/edit-setup-store.ts';

export async function writePolicy(rows: Rows, workspaceId: string, policy: Policy): Promise<void> {
  const { version } = policy;
  const data = policy as unknown as Prisma.InputJsonValue;
  await rows.policy.upsert({
    where: { workspaceId },
    create: { workspaceId, version, data },
    update: { version, data },
  });
}
