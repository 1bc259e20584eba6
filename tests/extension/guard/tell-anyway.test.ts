import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellAnyway } from '#extension/guard/tell-anyway.ts';
import type { WorkerLine } from '#extension/guard/worker-line.ts';
import { note } from './asks.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A worker that hears from the `heardAt`th time on. */
function lineThat(heardAt: number, isAlive = () => true) {
  const said: { readonly id: string; readonly reason: string }[] = [];
  const line: WorkerLine = {
    isAlive,
    say: async (sentence) => {
      said.push(sentence as never);
      return (said.length >= heardAt || null) as never;
    },
    listen: () => {},
    panelAddress: () => '',
  };
  return { line, said };
}

it('a reason is said until the worker has it, and under one id', async () => {
  const { line, said } = lineThat(3);
  void tellAnyway(line, note(), 'The customer waits on the line');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said).toHaveLength(3);
  expect(new Set(said.map(({ id }) => id)).size).toBe(1);
});

it('a reason is said once where it is heard, or where nobody can hear any more', async () => {
  const [heard, gone] = [lineThat(1), lineThat(9, () => false)];
  for (const { line } of [heard, gone]) void tellAnyway(line, note(), 'The customer waits on the line');
  await vi.advanceTimersByTimeAsync(60_000);
  expect([heard.said.length, gone.said.length]).toEqual([1, 1]);
});
