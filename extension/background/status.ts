import { badgeOf } from '#shared/handoffs/inbox.ts';
import { endedItem, readItem } from '../storage.ts';
import type { WorkerStatus } from '../worker-door.ts';
import { isOnline } from './contact.ts';
import { findKept } from './database.ts';
import { listOutbox } from './outbox.ts';
import { findSession } from './session.ts';
import type { Tools } from './worker-tools.ts';

export async function readStatus(tools: Tools): Promise<WorkerStatus> {
  const [session, database] = [await findSession(tools), await tools.database()];
  const ended = await readItem(tools.areas, endedItem);
  const outbox = await listOutbox(database);
  const isIn = (state: string) => outbox.filter((entry) => entry.state === state).length;
  const [queued, refused] = [isIn('waiting') + isIn('prepared'), isIn('refused')];
  if (session === null) {
    return { session, ended, asOf: null, isOnline: false, badge: { count: 0, overdue: 0 }, queued, refused };
  }
  const { server, me, name, company } = session;
  const asOf = await findKept(database, 'heardAt');
  const badge = badgeOf(me, await database.getAll('handoffs'), tools.now());
  const online = isOnline(asOf, tools.now());
  return { session: { server, me, name, company }, ended, asOf, isOnline: online, badge, queued, refused };
}
