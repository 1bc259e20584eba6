import type { Result } from '#shared/result.ts';
import type { Database } from '../database/connect.ts';
import type { Prisma } from '../database/generated/client.ts';
import type { Setup } from './setup.ts';
import { readSetup, type SetupRow, toSetup } from './setup-store.ts';

export type Rows = Prisma.TransactionClient;

/** What an edit works with: the rows, and the set-up nobody else can change until it is done. */
export type Editing = { readonly rows: Rows; readonly setup: Setup };

/**
 * Edits of one workspace's set-up happen one after the other, so that what was checked still holds when it is written. An edit
 * that refuses does so before it writes anything.
 */
export const editSetup = <Value, Reason>(
  { prisma }: Pick<Database, 'prisma'>,
  workspace: string,
  edit: (editing: Editing) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason>> =>
  prisma.$transaction(
    async (rows) => {
      await rows.$queryRaw`SELECT 1 FROM workspace WHERE id = ${workspace}::uuid FOR UPDATE`;
      const [row] = await rows.$queryRawUnsafe<SetupRow[]>(readSetup, workspace);
      if (row === undefined) throw new Error('An edit came for a workspace that is not there.');
      return edit({ rows, setup: toSetup(row) });
    },
    { maxWait: 5_000, timeout: 20_000 },
  );
