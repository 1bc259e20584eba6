import { type PieceWeights, writeWeights } from '#shared/vagueness/wording/piece-weights.ts';
import { places } from '#shared/vagueness/wording/pieces.ts';

/** The pieces of a note, and whether it is of the kind to be learned. */
export type Row = { readonly pieces: readonly number[]; readonly is: boolean };

/**
 * A logistic regression with a ridge, by Nesterov's gradient, started at nought, so the same notes give the same weights. A rare piece
 * counts for more than one that stands in every note, and so is held less by the ridge.
 */
const ridge = 1 / 30;
const steps = 250;
const evenRarity = 5;
const safely = 1.05;
const rounds = 12;

/** All pieces of all notes in one run, with what each counts in its note. */
type Table = { readonly from: Int32Array; readonly place: Int32Array; readonly value: Float64Array };

function tableOf(rows: readonly Row[], rarity: Float64Array): Table {
  const from = new Int32Array(rows.length + 1);
  for (const [row, { pieces }] of rows.entries()) from[row + 1] = (from[row] ?? 0) + pieces.length;
  const place = Int32Array.from(rows.flatMap(({ pieces }) => pieces));
  const value = Float64Array.from(
    rows.flatMap(({ pieces }) => pieces.map((piece) => (rarity[piece] ?? 0) / Math.sqrt(pieces.length))),
  );
  return { from, place, value };
}

function rarities(rows: readonly Row[]): Float64Array {
  const seen = new Float64Array(places);
  for (const { pieces } of rows) for (const piece of pieces) seen[piece] = (seen[piece] ?? 0) + 1;
  return seen.map((times) => (1 + Math.log((1 + rows.length) / (1 + times))) / evenRarity);
}

/** The last weight is the bias: it stands in every note, and has no ridge. */
const vector = (value = 0) => new Float64Array(places + 1).fill(value);

// biome-ignore-start lint/style/noNonNullAssertion: every index below comes from the table's own bounds, and this loop is all the time it takes.
function dot({ from, place, value }: Table, row: number, weights: Float64Array): number {
  let sum = weights[places]!;
  for (let at = from[row]!; at < from[row + 1]!; at += 1) sum += weights[place[at]!]! * value[at]!;
  return sum;
}

function addTo(sum: Float64Array, { from, place, value }: Table, row: number, times: number): void {
  for (let at = from[row]!; at < from[row + 1]!; at += 1) sum[place[at]!]! += value[at]! * times;
  sum[places]! += times;
}
// biome-ignore-end lint/style/noNonNullAssertion: as above

/** The longest step that is safe, by the largest curvature of the loss, by power iteration. */
function longestStep(table: Table, rows: number): number {
  let direction = vector(1);
  let length = 1;
  for (let round = 0; round < rounds; round += 1) {
    const next = vector();
    for (let row = 0; row < rows; row += 1) addTo(next, table, row, dot(table, row, direction));
    length = Math.sqrt(next.reduce((sum, part) => sum + part * part, 0));
    direction = next.map((part) => part / length);
  }
  return 1 / ((length * safely) / 4 + ridge);
}

export function learnOdds(rows: readonly Row[]): PieceWeights {
  const rarity = rarities(rows);
  const table = tableOf(rows, rarity);
  const is = Float64Array.from(rows, (row) => (row.is ? 1 : 0));
  const step = longestStep(table, rows.length);
  const weights = vector();
  const ahead = vector();
  let momentum = 1;
  for (let round = 0; round < steps; round += 1) {
    const slope = vector();
    for (let row = 0; row < is.length; row += 1)
      addTo(slope, table, row, 1 / (1 + Math.exp(-dot(table, row, ahead))) - (is[row] ?? 0));
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / next;
    momentum = next;
    for (let place = 0; place <= places; place += 1) {
      const from = ahead[place] ?? 0;
      const to = from - step * ((slope[place] ?? 0) + (place < places ? ridge * from : 0));
      ahead[place] = to + carry * (to - (weights[place] ?? 0));
      weights[place] = to;
    }
  }
  const told = [...weights.subarray(0, places)].map((weight, place) => weight * (rarity[place] ?? 0));
  return writeWeights(told, weights[places] ?? 0);
}
