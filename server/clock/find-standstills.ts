import type { Handoff } from '#shared/handoffs/handoff.ts';
import { findStuckPairs } from '#shared/handoffs/standoff.ts';
import { standsStillAt } from '#shared/handoffs/standstill.ts';
import { instant } from '#shared/time/instant.ts';
import type { Door } from '../handoffs/handle.ts';
import {
  addWorkspaces,
  moveSeen,
  readChanged,
  readStates,
  takeChanged,
  type Watched,
  watch,
} from './standstill-store.ts';
import { readNow } from './sweep-store.ts';
import { inOneTransaction } from './transaction.ts';

/** A write may take this long to be seen: what changed later is looked at the next time. */
const settlesWithin = 120_000;
const mostInPage = 1_000;

/**
 * Looks through what changed for handoffs on one record that wait for each other, and notes when it is time to look at them
 * again. A page of one workspace at a time, by a cursor: what stands still was looked at when it came to a stand. Answers whether
 * there was anything to look through. Safe on every server at once.
 */
export async function findStandstills(door: Door): Promise<boolean> {
  await addWorkspaces(door.pool);
  return inOneTransaction(door.pool, async (client) => {
    const until = instant(door.timeOf(await readNow(client)) - settlesWithin);
    const seen = await takeChanged(client, until);
    if (seen === null) return false;
    const { workspace } = seen;
    const changed = await readChanged(client, seen, until, mostInPage);
    const crossing = changed.filter(({ others }) => others.length > 0);
    if (crossing.length > 0) {
      const setup = await door.setups.read(workspace, 0, client);
      const ids = [...new Set(crossing.flatMap(({ id, others }) => [id, ...others]))];
      const states = await readStates(client, workspace, ids);
      const pairs = new Map<string, Watched>();
      for (const { id, others } of crossing) {
        for (const both of pairsOf(id, others, states)) {
          const [handoff = '', other = ''] = both.map((one) => one.id).sort();
          if (findStuckPairs(both).length === 0 || setup === null) continue;
          pairs.set(`${handoff} ${other}`, {
            ...{ handoff, other, lookAt: standsStillAt(both, setup.directory) },
          });
        }
      }
      await watch(client, workspace, [...pairs.values()]);
    }
    const last = changed.at(-1);
    if (last !== undefined) await moveSeen(client, { workspace, at: last.at, id: last.id });
    return true;
  });
}

function pairsOf(id: string, others: readonly string[], states: ReadonlyMap<string, Handoff>) {
  const one = states.get(id);
  return others.flatMap((other) => {
    const found = states.get(other);
    return one === undefined || found === undefined ? [] : [[one, found] as const];
  });
}
