/** What each piece says, learned from labelled notes: one letter of base64 a place, from -31 to 31 steps. Data, as a lexicon is. */
export type PieceWeights = { readonly bias: number; readonly step: number; readonly levels: string };

const mostSteps = 31;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The odds, as a logarithm, that a note of these pieces is of the kind the weights were learned for. */
export type Odds = (pieces: readonly number[]) => number;

export function readWeights({ bias, step, levels }: PieceWeights): Odds {
  const steps = Int8Array.from(levels, (letter) => letters.indexOf(letter) - mostSteps);
  return (pieces) => {
    let sum = 0;
    for (const place of pieces) sum += steps[place] ?? 0;
    return bias + (step * sum) / Math.sqrt(pieces.length);
  };
}

/** The same weights as text, the largest of them at the most steps. */
export function writeWeights(weights: readonly number[], bias: number): PieceWeights {
  const step = Math.max(...weights.map(Math.abs)) / mostSteps;
  const levels = weights.map((weight) => letters[Math.round(weight / step) + mostSteps]).join('');
  return { bias: Number(bias.toFixed(4)), step: Number(step.toFixed(5)), levels };
}
