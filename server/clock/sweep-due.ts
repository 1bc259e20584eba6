import type { Door } from '../handoffs/handle.ts';
import type { Log } from '../log.ts';
import { type Swept, sweep } from './sweep.ts';
import { countDue, readNow } from './sweep-store.ts';

const mostLanes = 4;
/** Little enough that several are in flight when much is due; much enough that a statement pays when more is. */
const leastBatch = 125;
const mostBatch = 250;
/** Then the beat comes round and says that the clock lives. */
const mostPasses = 10;

/**
 * Everything that is due, or a good part of it. Several batches are in flight at once: while the database writes one, the next is
 * decided. Answers whether there is more to do at once.
 */
export async function sweepDue(
  door: Door,
  log: Log,
  most = mostBatch,
): Promise<Swept & { readonly isMore: boolean }> {
  const now = door.timeOf(await readNow(door.pool));
  const due = await countDue(door.pool, now, most * mostLanes);
  const batch = Math.min(most, Math.max(leastBatch, Math.ceil(due / mostLanes)));
  const lanes = Array.from({ length: Math.ceil(due / batch) }, () => drain(door, log, batch));
  const ends = await Promise.allSettled(lanes);
  const broken = ends.find(({ status }) => status === 'rejected');
  if (broken?.status === 'rejected') throw broken.reason;
  const swept = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
  return { ...sumOf(swept), isMore: swept.some(({ isMore }) => isMore) };
}

async function drain(door: Door, log: Log, most: number): Promise<Swept & { readonly isMore: boolean }> {
  const passes: Swept[] = [];
  let isMore = true;
  while (isMore && passes.length < mostPasses) {
    const swept = await sweep(door, log, most);
    passes.push(swept);
    isMore = swept.moved + swept.stumbled === most;
  }
  return { ...sumOf(passes), isMore };
}

const sumOf = (all: readonly Swept[]): Swept => ({
  moved: all.reduce((sum, { moved }) => sum + moved, 0),
  stumbled: all.reduce((sum, { stumbled }) => sum + stumbled, 0),
  latestFor: Math.max(0, ...all.map(({ latestFor }) => latestFor)),
});
