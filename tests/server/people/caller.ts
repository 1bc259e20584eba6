import type { Access } from '#server/access/access.ts';
import type { Role } from '#server/access/role.ts';
import type { SessionKind } from '#server/access/who.ts';
import type { Database } from '#server/database/connect.ts';
import { localPorts } from '#server/ports.ts';
import { appRouter } from '#server/router.ts';
import { createCaller } from '#server/trpc.ts';
import { monday } from '../../support/company.ts';
import { type Clockwork, doorAt } from '../../support/workspace.ts';
import { silentChannels } from '../delivery/silent-channels.ts';

/** The set-up's procedures let nobody in and mail nothing. */
const unused = {} as Access;

/** The procedures as somebody with a session reaches them: by default an admin at the desk on Monday morning. */
export function callerOf(database: Database, workspace: string, clock: Clockwork = { now: monday }) {
  const ports = { ...localPorts, now: () => clock.now };
  const door = doorAt(database.pool, clock);
  return (person: string, role: Role = 'member', kind: SessionKind = 'web') =>
    createCaller(appRouter)({
      ...{ database, ports, door, allowedTargets: [], channels: silentChannels },
      who: { workspace, person, role, kind, session: 'session' },
      from: { address: '203.0.113.7', browser: 'Firefox on Linux' },
      access: unused,
    });
}

/** What was accepted; a test that meets a refusal here has failed. */
export function gotFrom<Value>(
  answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: unknown },
): Value {
  if (!answer.ok) throw new Error(`It was refused: ${JSON.stringify(answer.reason)}`);
  return answer.value;
}

export const readVersion = async ({ pool }: Database, workspace: string): Promise<number> => {
  const { rows } = await pool.query<{ setup: number }>('SELECT setup FROM workspace WHERE id = $1', [
    workspace,
  ]);
  return rows[0]?.setup ?? -1;
};
