import { expect } from 'vitest';
import { isWhole, lineOf, type Size, type Tally } from '../server/fault.ts';

/** `npm test` injects a little of each fault; `npm run faults -- extension` more, with `--full` much. */
const size: Size =
  process.env.BATON_FAULTS === 'full' ? 'full' : process.env.BATON_FAULTS === 'usual' ? 'usual' : 'short';

export const many = (of: Readonly<Record<Size, number>>): number => of[size];

/** A fault with the large numbers takes its time; no time is asserted. */
export const patience = 600_000;

/** Prints the line of a fault, and fails where anything was lost or doubled. */
export function tally(name: string, counted: Tally): void {
  console.log(lineOf(name, counted));
  expect(isWhole(counted), lineOf(name, counted)).toBe(true);
}

/** What was given once should be there once: how many are, how many are not, how many are there again. */
export function account(given: readonly string[], found: readonly string[]): Tally {
  const times = new Map<string, number>();
  for (const id of found) times.set(id, (times.get(id) ?? 0) + 1);
  const once = given.filter((id) => times.get(id) === 1).length;
  const lost = given.filter((id) => !times.has(id)).length;
  const strange = [...times.keys()].filter((id) => !given.includes(id)).length;
  return { injected: given.length, survived: once, lost, doubled: given.length - once - lost + strange };
}
