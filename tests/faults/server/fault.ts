import type { Ground } from './ground.ts';

/** How much of a fault is injected: as `npm test` runs it, as `npm run faults` does, and with `--full`. */
export type Size = 'short' | 'usual' | 'full';

export type Tally = {
  readonly injected: number;
  readonly survived: number;
  readonly lost: number;
  readonly doubled: number;
  /** What else was seen, for whoever reads the line. */
  readonly seen?: string;
  /** Why it could not be injected on this machine; then nothing is counted. */
  readonly notRun?: string;
};

export type Fault = {
  readonly name: string;
  /** How many times, or how many handoffs. */
  readonly many: Readonly<Record<Size, number>>;
  inject(ground: Ground, many: number): Promise<Tally>;
};

export function lineOf(name: string, tally: Tally): string {
  const { injected, survived, lost, doubled, seen, notRun } = tally;
  if (notRun !== undefined) return `${name}: NOT RUN (${notRun})`;
  const more = seen === undefined ? '' : ` (${seen})`;
  return `${name}: injected ${injected}, survived ${survived}, lost ${lost}, doubled ${doubled}${more}`;
}

export const isWhole = ({ injected, survived, lost, doubled, notRun }: Tally): boolean =>
  notRun !== undefined || (injected > 0 && survived === injected && lost === 0 && doubled === 0);
