/** Times or rates of one contestant, one a measurement. */
export type Found = { readonly name: string; readonly values: readonly number[] };

export const median = ({ values }: Pick<Found, 'values'>): number => at(values, 0.5);
export const p95 = ({ values }: Pick<Found, 'values'>): number => at(values, 0.95);
export const p99 = ({ values }: Pick<Found, 'values'>): number => at(values, 0.99);

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const show = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);

/** One line a figure: name, value, budget, peers. */
export function print(name: string, value: string, budget: string, peers = '-'): void {
  console.log(`${name} ${value} | budget ${budget} | ${peers}`);
}

/** Median and p95 in milliseconds. */
export const times = (found: Found): string => `${found.name} ${show(median(found))} / ${show(p95(found))}`;

export type Contestant = { readonly name: string; readonly once: () => Promise<unknown> };

export const rounds = 7;

/** Everybody runs in every round, so that a slow moment of the machine hits all alike; nobody's first round is counted. */
export async function timeAll(contestants: readonly Contestant[], each: number): Promise<readonly Found[]> {
  const found = contestants.map(({ name }) => ({ name, values: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [place, { once }] of contestants.entries()) {
      for (let time = 0; time < each; time += 1) {
        const began = performance.now();
        await once();
        if (round > 0) found[place]?.values.push(performance.now() - began);
      }
    }
  }
  return found;
}
