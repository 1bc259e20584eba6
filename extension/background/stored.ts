import { isOpen } from '#shared/handoffs/handoff.ts';
import { dayLength } from '#shared/time/local-day.ts';
import { everyItem, removeItem, settingsItem } from '../storage.ts';
import type { Stored } from '../worker-door.ts';
import { disconnect } from './session.ts';
import type { Tools } from './worker-tools.ts';

export async function readStored(tools: Tools): Promise<Stored> {
  const database = await tools.database();
  const [handoffs, queued, drafts, reports] = await Promise.all([
    ...[database.count('handoffs'), database.count('outbox')],
    ...[database.count('drafts'), database.count('reports')],
  ]);
  return { handoffs: handoffs ?? 0, queued: queued ?? 0, drafts: drafts ?? 0, reports: reports ?? 0 };
}

const stores = ['outbox', 'handoffs', 'notices', 'reports', 'drafts', 'kept'] as const;

export async function wipe(tools: Tools): Promise<void> {
  await disconnect(tools);
  const database = await tools.database();
  const transaction = database.transaction(stores, 'readwrite');
  await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
  await transaction.done;
  for (const item of everyItem)
    if (item.key !== settingsItem.key) await removeItem<unknown>(tools.areas, item as never);
  for (const what of ['inbox', 'outbox', 'setup', 'session'] as const) tools.say(what);
}

/** How long an ended handoff and what hangs on it are kept here; the server has them longer. */
const keptFor = 30 * dayLength;

export async function tidyUp(tools: Tools): Promise<void> {
  const database = await tools.database();
  const before = tools.now() - keptFor;
  const transaction = database.transaction(['handoffs', 'reports'], 'readwrite');
  const handoffs = transaction.objectStore('handoffs');
  for (const handoff of await handoffs.getAll()) {
    if (!isOpen(handoff) && Math.max(handoff.lastActivityAt, handoff.doneAt ?? 0) < before) {
      await handoffs.delete(handoff.id);
    }
  }
  const reports = transaction.objectStore('reports');
  const old = (await reports.getAll()).filter(({ at }) => at < before);
  for (const { id } of old) await reports.delete(id);
  await transaction.done;
  if (old.length > 0) tools.log('Reports of the guard that no server took in time were let go.', old.length);
}
