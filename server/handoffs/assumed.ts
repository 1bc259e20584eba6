import type pg from 'pg';
import { type Instant, instant } from '#shared/time/instant.ts';
import type { Setups } from '../people/setup-store.ts';
import { chainStart } from './chain.ts';
import type { Loaded } from './handoff-store.ts';

type Pool = Pick<pg.Pool, 'query'>;

/** What a decision took for true without asking; it is written only if the database finds it so. */
export type Assumed = { readonly setup: number; readonly at: Instant };

type HeardTime = { readonly ahead: number; readonly heardAt: number };

const heard = new WeakMap<Pool, HeardTime>();
const goodFor = 60_000;

/** An answer is older than the moment it arrives: so what is carried on from it is never ahead of the database's time. */
export function hearTime(pool: Pool, databaseTime: Instant): void {
  const heardAt = performance.now();
  const ahead = databaseTime - heardAt;
  const before = heard.get(pool);
  const isLater = before === undefined || before.heardAt + goodFor < heardAt || before.ahead < ahead;
  if (isLater) heard.set(pool, { ahead, heardAt });
}

/** What was assumed was not so: the next one asks. */
export const forgetTime = (pool: Pool): void => void heard.delete(pool);

/** What `load` would most likely find for a handoff that is sent just now; null when too little is known to say. */
export async function assumeNew(
  { pool, setups }: { readonly pool: pg.Pool; readonly setups: Setups },
  workspace: string,
): Promise<Loaded | null> {
  const time = heard.get(pool);
  const passed = performance.now();
  if (time === undefined || time.heardAt + goodFor < passed) return null;
  const known = await setups.read(workspace, 0);
  if (known === null) return null;
  const at = instant(Math.floor(passed + time.ahead));
  const setup = known.version;
  return { now: at, setup, known: null, handoff: null, tail: chainStart, assumed: { setup, at } };
}
