import type pg from 'pg';
import type { Handoff, HandoffId } from '#shared/handoffs/handoff.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import type { Setups } from '../people/setup-store.ts';
import { chained, chainStart } from './chain.ts';
import type { Change } from './change.ts';
import type { Loaded } from './handoff-store.ts';

type Pool = Pick<pg.Pool, 'query'>;

/** What a decision took for true without asking; it is written only if the database finds it so. */
export type Assumed = { readonly setup: number; readonly at: Instant };

type Written = Pick<Change, 'after' | 'events' | 'tail'>;
type Heard = {
  time: { readonly ahead: number; readonly heardAt: number } | null;
  /** What this server wrote last, the latest at the end. */
  readonly written: Map<string, Written>;
};

const heard = new WeakMap<Pool, Heard>();
const goodFor = 60_000;
const mostWritten = 500;

function heardOf(pool: Pool): Heard {
  const found = heard.get(pool) ?? { time: null, written: new Map() };
  heard.set(pool, found);
  return found;
}

const keyOf = (workspace: string, handoff: HandoffId): string => `${workspace} ${handoff}`;

/** An answer is older than the moment it arrives: so what is carried on from it is never ahead of the database's time. */
export function hearTime(pool: Pool, databaseTime: Instant): void {
  const known = heardOf(pool);
  const heardAt = performance.now();
  const ahead = databaseTime - heardAt;
  const { time } = known;
  if (time === null || time.heardAt + goodFor < heardAt || time.ahead < ahead)
    known.time = { ahead, heardAt };
}

export function hearWritten(pool: Pool, { workspace, after, events, tail }: Change): void {
  const { written } = heardOf(pool);
  const key = keyOf(workspace, after.id);
  written.delete(key);
  written.set(key, { after, events, tail });
  const oldest = written.keys().next().value;
  if (written.size > mostWritten && oldest !== undefined) written.delete(oldest);
}

/** What was assumed was not so: the next one asks. */
export function forgetHeard(pool: Pool, workspace: string, handoff: HandoffId): void {
  const known = heardOf(pool);
  known.time = null;
  known.written.delete(keyOf(workspace, handoff));
}

type Asked = { readonly workspace: string; readonly handoff: HandoffId; readonly isNew: boolean };

/** What `load` would most likely find: nothing for what is sent just now, else what was written last. Null when nothing is known. */
export async function assume(
  { pool, setups }: { readonly pool: pg.Pool; readonly setups: Setups },
  { workspace, handoff, isNew }: Asked,
): Promise<Loaded | null> {
  const { time, written } = heardOf(pool);
  const passed = performance.now();
  const last = written.get(keyOf(workspace, handoff));
  if (time === null || time.heardAt + goodFor < passed || isNew !== (last === undefined)) return null;
  const known = await setups.read(workspace, 0);
  if (known === null) return null;
  const at = instant(Math.floor(passed + time.ahead));
  const assumed = { setup: known.version, at };
  const found: { handoff: Handoff | null; tail: Uint8Array } = {
    handoff: last?.after ?? null,
    tail: last?.events.reduce<Uint8Array>(chained, last.tail) ?? chainStart,
  };
  // What happens later is not earlier, however coarse the time is that was heard.
  const now = instant(Math.max(at, last?.events.at(-1)?.at ?? at));
  return { ...found, now, setup: known.version, known: null, assumed };
}
