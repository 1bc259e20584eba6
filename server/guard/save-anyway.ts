import type { Problem } from '#shared/problem.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';
import { isReason } from '#shared/vagueness/reason.ts';
import type { Who } from '../access/who.ts';
import type { Door } from '../handoffs/handle.ts';
import { currentSetup } from '../people/setup-of.ts';
import type { SavedAnyway } from './read-report.ts';
import { addSavedAnyway } from './report-store.ts';

const saysNothing: Problem = {
  path: 'reason',
  sentence:
    'This reason tells the owner of the seam nothing, so it was not kept. Say in a few words why the note could not wait.',
};

/** Kept for whoever owns the seam. A seam that is gone, or never was, is left out: what somebody said is theirs all the same. */
export async function keepSavedAnyway(
  door: Door,
  who: Who,
  said: SavedAnyway,
  now: Instant,
): Promise<Result<null, Problem>> {
  const reason = said.reason.trim();
  const saw = door.judge(reason, { surface: 'reason' }).findings.map(({ rule }) => rule);
  if (!isReason(reason, saw)) return refused(saysNothing);
  const { seams } = await currentSetup(door, who);
  const seam = said.seam !== null && seams.has(said.seam) ? said.seam : null;
  await addSavedAnyway(door.pool, who, { ...said, reason, seam }, now);
  return accepted(null);
}
