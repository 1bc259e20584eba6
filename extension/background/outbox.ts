import { readCommand } from '#shared/handoffs/read-command.ts';
import type { Problem } from '#shared/problem.ts';
import { type RecordRef, sameRecord } from '#shared/records/record-ref.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { CommandBody, Queued } from '../worker-door.ts';
import type { Database, OutboxEntry } from './database.ts';
import type { Tools } from './worker-tools.ts';

/** In the order they were given. */
export const listOutbox = (database: Database): Promise<OutboxEntry[]> =>
  database.getAllFromIndex('outbox', 'place');

type Given = {
  readonly me: string;
  readonly command: unknown;
  readonly record: RecordRef | null;
  readonly state: 'waiting' | 'prepared';
};

/** On the disk before anything is sent. The same id a second time changes nothing. */
export async function queue(tools: Tools, given: Given): Promise<Result<OutboxEntry, readonly Problem[]>> {
  const read = readCommand(given.command, given.me);
  if (!read.ok) return read;
  const { by: _, ...body } = read.value;
  const command = body as CommandBody;
  const database = await tools.database();
  const now = tools.now();
  const transaction = database.transaction(['outbox', 'handoffs'], 'readwrite');
  const outbox = transaction.objectStore('outbox');
  const before = await outbox.get(command.id);
  if (before !== undefined) {
    await transaction.done;
    return accepted(before);
  }
  const all = await outbox.index('place').getAll();
  const known = await transaction.objectStore('handoffs').get(command.handoff);
  const record = given.record ?? recordIn(command) ?? known?.record ?? recordOf(command.handoff, all);
  const entry: OutboxEntry = {
    ...{ id: command.id, place: (all.at(-1)?.place ?? 0) + 1, lane: laneOf(command.handoff, record) },
    ...{ me: given.me, handoff: command.handoff, record, command, queuedAt: now, state: given.state },
    ...{ refusal: null, attempts: 0, nextTryAt: now, version: null },
  };
  await outbox.put(entry);
  await transaction.done;
  tools.say('outbox');
  return accepted(entry);
}

const recordIn = (command: CommandBody) => (command.type === 'Send' ? command.record : null);
const recordOf = (handoff: string, all: readonly OutboxEntry[]) =>
  all.findLast((entry) => entry.handoff === handoff)?.record ?? null;
const laneOf = (handoff: string, record: RecordRef | null) =>
  record === null ? handoff : `${record.host} ${record.type} ${record.id}`;

/** What waited for a record's save may go now. */
export async function releasePrepared(tools: Tools, is: (entry: OutboxEntry) => boolean): Promise<number> {
  const database = await tools.database();
  const transaction = database.transaction('outbox', 'readwrite');
  const ready = (await transaction.store.index('place').getAll()).filter(
    (entry) => entry.state === 'prepared' && is(entry),
  );
  for (const entry of ready) await transaction.store.put({ ...entry, state: 'waiting' });
  await transaction.done;
  if (ready.length > 0) tools.say('outbox');
  return ready.length;
}

export const isAbout =
  (record: RecordRef) =>
  (entry: OutboxEntry): boolean =>
    entry.record !== null && sameRecord(entry.record, record);

/** The mended command stands where the refused one stood, under an id of its own, since the old id has its answer. */
export async function mend(
  tools: Tools,
  id: string,
  command: unknown,
): Promise<Result<OutboxEntry, readonly Problem[]>> {
  const database = await tools.database();
  const old = await database.get('outbox', id);
  if (old?.state !== 'refused') return refusedToMend;
  const read = readCommand(command, old.me);
  if (!read.ok) return read;
  const { by: _, ...body } = read.value;
  if (body.id === id || body.handoff !== old.handoff) return refusedToMend;
  const transaction = database.transaction('outbox', 'readwrite');
  const still = await transaction.store.get(id);
  const now = tools.now();
  const mended: OutboxEntry = {
    ...old,
    ...{
      id: body.id,
      command: body as CommandBody,
      state: 'waiting',
      refusal: null,
      attempts: 0,
      nextTryAt: now,
    },
  };
  if (still?.state === 'refused') {
    await transaction.store.delete(id);
    await transaction.store.put(mended);
  }
  await transaction.done;
  tools.say('outbox');
  return still?.state === 'refused' ? accepted(mended) : refusedToMend;
}

const refusedToMend = refused<readonly Problem[]>([
  {
    path: 'id',
    sentence: 'This is not waiting to be mended any more. Open the handoff again to see where it stands.',
  },
]);

/** False when it is not here any more, or was accepted already. */
export async function drop(tools: Tools, id: string): Promise<boolean> {
  const isSettled = ({ state }: OutboxEntry) => state === 'prepared' || state === 'refused';
  if (await remove(tools, id, isSettled)) return true;
  // While something is on the wire nobody can say it was not sent: the drainer ends first.
  return tools.alone('outbox', () => remove(tools, id, ({ state }) => state !== 'accepted'));
}

async function remove(tools: Tools, id: string, may: (entry: OutboxEntry) => boolean): Promise<boolean> {
  const transaction = (await tools.database()).transaction('outbox', 'readwrite');
  const entry = await transaction.store.get(id);
  const isRemoved = entry !== undefined && may(entry);
  if (isRemoved) await transaction.store.delete(id);
  await transaction.done;
  if (isRemoved) tools.say('outbox');
  return isRemoved;
}

export const shown = ({
  id,
  handoff,
  record,
  command,
  queuedAt,
  state,
  refusal,
  attempts,
}: OutboxEntry): Queued => ({
  ...{ id, handoff, record, command, queuedAt, state, refusal, attempts },
});
