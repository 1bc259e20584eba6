import type { Door } from '../handoffs/handle.ts';
import type { Log } from '../log.ts';
import { readCurrentSetup } from '../people/setup-store.ts';
import { claimEdited, endClaim, keepClaim } from './follow-store.ts';
import { recomputeAll, teamsOf } from './recompute-clocks.ts';
import { rehomeAll } from './rehome-ends.ts';
import { readNow } from './sweep-store.ts';

/**
 * Open handoffs follow the set-up: what waits for somebody who has left or is away goes to whoever covers, and clocks are
 * counted anew when a calendar or a team's members changed. Takes one workspace and answers whether there was one. Runs on
 * every server, and again after a crash: how far a workspace has followed is kept beside it, and a command sent twice has
 * one effect.
 */
export async function followSetup(door: Door, log: Log): Promise<boolean> {
  const timeNow = async () => door.timeOf(await readNow(door.pool));
  const now = await timeNow();
  const claim = await claimEdited(door.pool, now);
  if (claim === null) return false;
  const { workspace } = claim;
  const setup = await readCurrentSetup(door.pool, door.setups, workspace);
  if (setup === null) return true;
  let held = claim;
  const keep = async () => {
    const kept = await keepClaim(door.pool, held, await timeNow());
    if (kept === null) throw new Error('Another server has taken this workspace up meanwhile.');
    held = kept;
  };
  const follow = { door, log, workspace, setup, now, keep };
  const rehomed = await rehomeAll(follow);
  const recomputed = await recomputeAll(follow, claim.teams);
  await endClaim(door.pool, held, { setup: setup.version, at: now, teams: teamsOf(setup) });
  if (rehomed + recomputed > 0)
    log.info({ workspace, rehomed, recomputed }, 'Open handoffs followed an edit of the set-up.');
  return true;
}
