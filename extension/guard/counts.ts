import type { Answer, Counted, NotLooking, Said } from '../messages.ts';
import { newId } from './new-id.ts';

type Batch = Pick<Said<'page-counts'>, 'id' | 'counts'>;
type Line = Batch['counts'][number];

/** Of a worker that never answers, so much is kept to be said again. */
const mostUnheard = 20;

/**
 * Gathers what happened and says it in one sentence a while later: `flush` says at once what is there. What nobody confirmed is
 * said again with the next, under the same id, so that it counts once.
 */
export function counts(
  say: (batch: Batch) => Promise<Answer<'page-counts'> | null>,
  later: (work: () => void) => void,
) {
  const gathered = new Map<string, Line>();
  let unheard: readonly Batch[] = [];
  const tell = async (batch: Batch) => {
    if ((await say(batch)) !== true) unheard = [...unheard, batch].slice(-mostUnheard);
  };
  const flush = () => {
    const due = [...unheard];
    unheard = [];
    if (gathered.size > 0) due.push({ id: newId(), counts: [...gathered.values()] });
    gathered.clear();
    for (const batch of due) void tell(batch);
  };
  const add = (surface: string, what: Counted, why: NotLooking | null) => {
    const key = `${surface} ${what} ${why}`;
    if (gathered.size === 0) later(flush);
    gathered.set(key, { surface, what, why, times: (gathered.get(key)?.times ?? 0) + 1 });
  };
  return { add, flush };
}
