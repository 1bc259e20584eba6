import type { Said } from '../messages.ts';
import type { Ask } from './guard-state.ts';
import { newId } from './new-id.ts';
import type { WorkerLine } from './worker-line.ts';

/** A worker that is being started anew is there again by then. */
const againAfter = [1_000, 5_000, 20_000];

/** Somebody's own words for the seam's owner: said until the worker has them, under one id, so that they count once. */
export async function tellAnyway(line: WorkerLine, ask: Ask, reason: string): Promise<void> {
  const { surface, record, verdict, handoff } = ask;
  if (verdict === 'empty') return;
  const id = newId();
  const said: Said<'saved-anyway'> = {
    ...{ kind: 'saved-anyway', id, surface, record, verdict },
    ...{ seam: handoff?.seam ?? null, reason },
  };
  for (const pause of againAfter) {
    if ((await line.say<'saved-anyway'>(said)) === true || !line.isAlive()) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await line.say<'saved-anyway'>(said);
}
