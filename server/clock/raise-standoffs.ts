import { findStuckPairs } from '#shared/handoffs/standoff.ts';
import { standsStillAt } from '#shared/handoffs/standstill.ts';
import { type Instant, plusMinutes } from '#shared/time/instant.ts';
import type { Change } from '../handoffs/change.ts';
import { changeOf, type Door, decideWith } from '../handoffs/handle.ts';
import { append } from '../handoffs/handoff-store.ts';
import { ownCommandId } from '../handoffs/own-command-id.ts';
import type { Log } from '../log.ts';
import type { Setup } from '../people/setup.ts';
import { type DuePair, type Held, holdPair, settlePair, takePair } from './standstill-store.ts';
import { type Connection, readNow } from './sweep-store.ts';
import { inOneTransaction } from './transaction.ts';

const againAfter = 60;

/**
 * Looks at one pair of handoffs whose time has come. If they still wait for each other, both become a standoff, in one
 * transaction: both or neither, and once, on however many servers. Answers whether there was a pair.
 */
export async function raiseStandoffs(door: Door, log: Log): Promise<boolean> {
  const taken: { pair: DuePair | null } = { pair: null };
  try {
    const raised = await inOneTransaction(door.pool, async (client) => {
      const now = door.timeOf(await readNow(client));
      taken.pair = await takePair(client, now);
      return taken.pair === null ? [] : settle(door, client, taken.pair, now);
    });
    if (raised.length > 0) door.onWritten?.(raised);
  } catch (error) {
    const { pair } = taken;
    if (pair === null) throw error;
    const { workspace, ids } = pair;
    const name = error instanceof Error ? error.name : typeof error;
    log.error({ workspace, ids, error: name }, 'A standoff could not be raised. It is tried again later.');
    const again = plusMinutes(door.timeOf(await readNow(door.pool)), againAfter);
    await settlePair(door.pool, pair, again);
  }
  return taken.pair !== null;
}

async function settle(
  door: Door,
  client: Connection,
  pair: DuePair,
  now: Instant,
): Promise<readonly Change[]> {
  const setup = await door.setups.read(pair.workspace, pair.setup, client);
  const held = await holdPair(client, pair);
  const handoffs = held.map(({ handoff }) => handoff);
  const [stuck] = findStuckPairs(handoffs);
  if (setup === null || stuck === undefined) {
    await settlePair(client, pair, null);
    return [];
  }
  const at = standsStillAt(handoffs, setup.directory);
  await settlePair(client, pair, at > now ? at : null);
  if (at > now) return [];
  const raised = held.flatMap((one) => raise(door, setup, pair, one, stuck.people, now) ?? []);
  if (raised.length < held.length) return [];
  const written = await append(client, raised);
  if (written.length < raised.length)
    throw new Error('One of two handoffs was moved although both were held.');
  return raised;
}

/** Named by the turn it is about: what was settled once is not raised again until somebody's turn has come anew. */
function raise(
  door: Door,
  setup: Setup,
  { workspace, ids }: DuePair,
  { handoff, tail }: Held,
  people: readonly string[],
  now: Instant,
): Change | null {
  const id = ownCommandId('standoff', ...ids, handoff.id, handoff.turn?.since ?? 0);
  const base = { id, handoff: handoff.id, by: { kind: 'server' } } as const;
  const command = { ...base, type: 'RaiseStandoff', kind: 'waiting-for-each-other', people } as const;
  const decision = decideWith(door, setup, handoff, command, now);
  return decision.ok ? changeOf(door, setup, { workspace, handoff, tail }, command, decision.value) : null;
}
