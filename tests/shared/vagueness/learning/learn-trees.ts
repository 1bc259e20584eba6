import { height, type Trees, treeSize } from '#shared/vagueness/weighing/trees.ts';

/** What a note looks like, whether it is of the kind to be learned, and how much that matters. */
export type Seen = { readonly traits: readonly number[]; readonly is: boolean; readonly matters: number };

/**
 * Gradient boosting with second derivatives: each tree is grown towards what the ones before it left over, on bounds that part the notes
 * into at most so many bins a trait. No chance in it: the same notes give the same trees.
 */
const trees = 60;
const rate = 0.25;
const ridge = 1;
const leastInBranch = 3;
const mostBins = 48;
const decimals = 100;
const unreached = 9_999;

const round = (value: number) => Math.round(value * decimals) / decimals;
const odds = (share: number) => Math.log(share / (1 - share));

/** Bounds between the values a trait takes, where many notes lie as many bounds. */
function boundsOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const bounds = new Set<number>();
  for (let bin = 1; bin < mostBins; bin += 1) {
    const index = Math.floor((bin * sorted.length) / mostBins);
    const above = sorted.slice(index).find((value) => value > (sorted[index - 1] ?? 0));
    if (above !== undefined) bounds.add(round(((sorted[index - 1] ?? 0) + above) / 2));
  }
  return [...bounds].sort((a, b) => a - b);
}

type Sums = { slope: number; bend: number };
type Question = {
  readonly trait: number;
  readonly bound: number;
  readonly bin: number;
  readonly gain: number;
};

const worth = ({ slope, bend }: Sums) => (slope * slope) / (bend + ridge);

export function learnTrees(seen: readonly Seen[]): Trees {
  const traitCount = seen[0]?.traits.length ?? 0;
  const bounds = Array.from({ length: traitCount }, (_, trait) =>
    boundsOf(seen.map(({ traits }) => traits[trait] ?? 0)),
  );
  const bins = bounds.map((of, trait) =>
    Uint8Array.from(seen, ({ traits }) => of.filter((bound) => (traits[trait] ?? 0) > bound).length),
  );
  const total = seen.reduce((sum, { matters }) => sum + matters, 0);
  const bias = round(odds(seen.reduce((sum, { is, matters }) => sum + (is ? matters : 0), 0) / total));
  const guess = new Float64Array(seen.length).fill(bias);
  const slopes = new Float64Array(seen.length);
  const bends = new Float64Array(seen.length);
  const flat: number[] = [];

  const sumsOf = (notes: readonly number[]): Sums => {
    const sums = { slope: 0, bend: 0 };
    for (const note of notes) {
      sums.slope += slopes[note] ?? 0;
      sums.bend += bends[note] ?? 0;
    }
    return sums;
  };

  const bestQuestion = (notes: readonly number[]): Question => {
    const all = sumsOf(notes);
    // Nobody is above it: the branch stays whole.
    let best: Question = { trait: 0, bound: unreached, bin: mostBins, gain: 0 };
    for (const [trait, of] of bounds.entries()) {
      const slopeIn = new Float64Array(of.length + 1);
      const bendIn = new Float64Array(of.length + 1);
      for (const note of notes) {
        const bin = bins[trait]?.[note] ?? 0;
        slopeIn[bin] = (slopeIn[bin] ?? 0) + (slopes[note] ?? 0);
        bendIn[bin] = (bendIn[bin] ?? 0) + (bends[note] ?? 0);
      }
      const below = { slope: 0, bend: 0 };
      for (const [bin, bound] of of.entries()) {
        below.slope += slopeIn[bin] ?? 0;
        below.bend += bendIn[bin] ?? 0;
        const above = { slope: all.slope - below.slope, bend: all.bend - below.bend };
        if (Math.min(below.bend, above.bend) < leastInBranch) continue;
        const gain = worth(below) + worth(above) - worth(all);
        if (gain > best.gain) best = { trait, bound, bin, gain };
      }
    }
    return best;
  };

  for (let tree = 0; tree < trees; tree += 1) {
    for (const [note, { is, matters }] of seen.entries()) {
      const share = 1 / (1 + Math.exp(-(guess[note] ?? 0)));
      slopes[note] = matters * (share - (is ? 1 : 0));
      bends[note] = matters * share * (1 - share);
    }
    let branches: number[][] = [seen.map((_, note) => note)];
    for (let level = 0; level < height; level += 1) {
      branches = branches.flatMap((notes) => {
        const { trait, bound, bin } = bestQuestion(notes);
        flat.push(trait, bound);
        const isAbove = (note: number) => (bins[trait]?.[note] ?? 0) > bin;
        return [notes.filter((note) => !isAbove(note)), notes.filter(isAbove)];
      });
    }
    for (const notes of branches) {
      const { slope, bend } = sumsOf(notes);
      const leaf = round((-rate * slope) / (bend + ridge));
      for (const note of notes) guess[note] = (guess[note] ?? 0) + leaf;
      flat.push(leaf);
    }
  }
  if (flat.length !== trees * treeSize)
    throw new Error('A tree has another size than its reader takes it for');
  return { bias, flat: flat.join(' ') };
}
