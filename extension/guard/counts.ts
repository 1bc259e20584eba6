import type { Counted, NotLooking, Said } from '../messages.ts';

type Line = Said<'page-counts'>['counts'][number];

/** Gathers what happened and says it in one sentence a while later: `flush` says at once what is there. */
export function counts(say: (lines: readonly Line[]) => void, later: (work: () => void) => void) {
  const gathered = new Map<string, Line>();
  const flush = () => {
    if (gathered.size === 0) return;
    say([...gathered.values()]);
    gathered.clear();
  };
  const add = (surface: string, what: Counted, why: NotLooking | null) => {
    const key = `${surface} ${what} ${why}`;
    if (gathered.size === 0) later(flush);
    gathered.set(key, { surface, what, why, times: (gathered.get(key)?.times ?? 0) + 1 });
  };
  return { add, flush };
}
