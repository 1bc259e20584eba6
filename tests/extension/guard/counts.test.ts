import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { counts } from '#extension/guard/counts.ts';

type Say = Parameters<typeof counts>[0];
type Batch = Parameters<Say>[0];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function tallyTo(answers: readonly (true | null)[]) {
  const said: Batch[] = [];
  const tally = counts(
    async (batch) => {
      said.push(batch);
      return answers[said.length - 1] ?? null;
    },
    (work) => setTimeout(work, 100),
  );
  return { ...tally, said };
}

describe('what a page counts', () => {
  it('is said in one sentence a while later, and once where it was heard', async () => {
    const { add, flush, said } = tallyTo([true]);
    for (const _ of [1, 2]) add('note', 'held', null);
    add('', 'could-not-see', 'unknown-page');
    await vi.advanceTimersByTimeAsync(100);
    flush();
    expect(said).toMatchObject([
      {
        counts: [
          { surface: 'note', what: 'held', times: 2 },
          { surface: '', what: 'could-not-see', times: 1 },
        ],
      },
    ]);
  });

  it('is said again under the same id when nobody answered, also by a page that leaves', async () => {
    const { add, flush, said } = tallyTo([null, null, true, true]);
    add('note', 'held', null);
    await vi.advanceTimersByTimeAsync(100);
    add('note', 'held', null);
    await vi.advanceTimersByTimeAsync(100);
    flush();
    await vi.advanceTimersByTimeAsync(0);
    flush();
    const [first, again, second, last, ...more] = said;
    expect(again).toEqual(first);
    expect(second?.id).not.toBe(first?.id);
    // The first was still unheard the second time, and the page's last word is for it alone.
    expect([last?.id, more]).toEqual([first?.id, []]);
  });
});
