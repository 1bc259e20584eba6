import {
  type Heard,
  type Kind,
  type PieceWeights,
  type Weighed,
  writeWeights,
} from '#shared/vagueness/wording/piece-weights.ts';
import type { Pieces } from '#shared/vagueness/wording/pieces.ts';

/** The pieces of a note, and of which kind it is, if of any. */
export type Row = { readonly pieces: Pieces; readonly kind: Kind | null };

/**
 * Logistic regressions with a ridge, by Nesterov's gradient, started at nought, so the same notes give the same weights. A rare piece
 * counts for more than one that stands in every note, and so is held less by the ridge. First all pieces are weighed; those that tell
 * most are known from then on, and are weighed anew. A piece that nobody knows says nothing, which is why they are known and not just
 * counted into a table of places: there a stranger's piece speaks with the weight of whatever shares its place.
 */
const mostKnown = 12_000;
const leastNotes = 2;
const ridge = 1 / 10;
const steps = { choosing: 100, weighing: 250 };
const evenRarity = 4;
const safely = 1.05;
const rounds = 12;

/** All pieces of all notes in one run, each as its column, with what it counts in its note. */
type Table = {
  readonly from: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
  readonly columns: number;
};

type Column = { readonly piece: number; readonly notes: number; readonly rarity: number };

function countNotes(rows: readonly Row[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { pieces } of rows)
    for (const piece of new Set([...pieces.runs, ...pieces.words]))
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return counts;
}

function columnsOf(rows: readonly Row[]): readonly Column[] {
  return [...countNotes(rows)]
    .filter(([, notes]) => notes >= leastNotes)
    .map(([piece, notes]) => ({
      piece,
      notes,
      rarity: (1 + Math.log((1 + rows.length) / (1 + notes))) / evenRarity,
    }));
}

function tableOf(rows: readonly Row[], columns: readonly Column[]): Table {
  const places = new Map(columns.map(({ piece }, place) => [piece, place]));
  const from = new Int32Array(rows.length + 1);
  const column: number[] = [];
  const value: number[] = [];
  for (const [row, { pieces }] of rows.entries()) {
    const met = new Set<number>();
    for (const block of [pieces.runs, pieces.words]) {
      const share = Math.sqrt(block.length);
      for (const piece of block) {
        const place = places.get(piece);
        if (place === undefined || met.has(place)) continue;
        met.add(place);
        column.push(place);
        value.push((columns[place]?.rarity ?? 0) / share);
      }
    }
    from[row + 1] = column.length;
  }
  return {
    from,
    column: Int32Array.from(column),
    value: Float64Array.from(value),
    columns: columns.length,
  };
}

/** The last weight is the bias: it stands in every note, and has no ridge. */
const vector = ({ columns }: Table, value = 0) => new Float64Array(columns + 1).fill(value);

// biome-ignore-start lint/style/noNonNullAssertion: every index below comes from the table's own bounds, and this loop is all the time it takes.
function dot({ from, column, value, columns }: Table, row: number, weights: Float64Array): number {
  let sum = weights[columns]!;
  for (let at = from[row]!; at < from[row + 1]!; at += 1) sum += weights[column[at]!]! * value[at]!;
  return sum;
}

function addTo(sum: Float64Array, { from, column, value, columns }: Table, row: number, times: number): void {
  for (let at = from[row]!; at < from[row + 1]!; at += 1) sum[column[at]!]! += value[at]! * times;
  sum[columns]! += times;
}
// biome-ignore-end lint/style/noNonNullAssertion: as above

/** The longest step that is safe, by the largest curvature of the loss, by power iteration. */
function longestStep(table: Table, rows: number): number {
  let direction = vector(table, 1);
  let length = 1;
  for (let round = 0; round < rounds; round += 1) {
    const next = vector(table);
    for (let row = 0; row < rows; row += 1) addTo(next, table, row, dot(table, row, direction));
    length = Math.sqrt(next.reduce((sum, part) => sum + part * part, 0));
    direction = next.map((part) => part / length);
  }
  return 1 / ((length * safely) / 4 + ridge);
}

function descend(table: Table, is: Float64Array, step: number, times: number): Float64Array {
  const weights = vector(table);
  const ahead = vector(table);
  let momentum = 1;
  for (let time = 0; time < times; time += 1) {
    const slope = vector(table);
    for (let row = 0; row < is.length; row += 1)
      addTo(slope, table, row, 1 / (1 + Math.exp(-dot(table, row, ahead))) - (is[row] ?? 0));
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / next;
    momentum = next;
    for (let place = 0; place <= table.columns; place += 1) {
      const from = ahead[place] ?? 0;
      const to = from - step * ((slope[place] ?? 0) + (place < table.columns ? ridge * from : 0));
      ahead[place] = to + carry * (to - (weights[place] ?? 0));
      weights[place] = to;
    }
  }
  return weights;
}

function weigh(rows: readonly Row[], columns: readonly Column[], times: number) {
  const table = tableOf(rows, columns);
  const step = longestStep(table, rows.length);
  const fitFor = (kind: Kind) =>
    descend(
      table,
      Float64Array.from(rows, (row) => (row.kind === kind ? 1 : 0)),
      step,
      times,
    );
  const fitted = { empty: fitFor('empty'), clear: fitFor('clear') };
  const weightOf = (place: number, rarity: number): Heard => ({
    empty: (fitted.empty[place] ?? 0) * rarity,
    clear: (fitted.clear[place] ?? 0) * rarity,
  });
  return {
    weights: columns.map(({ rarity }, place) => weightOf(place, rarity)),
    bias: weightOf(columns.length, 1),
  };
}

export function learnOdds(rows: readonly Row[]): PieceWeights {
  const all = columnsOf(rows);
  const first = weigh(rows, all, steps.choosing);
  const tells = ({ notes }: Column, { empty, clear }: Heard) =>
    Math.max(Math.abs(empty), Math.abs(clear)) * Math.sqrt(notes);
  const known = all
    .map((column, place) => ({
      column,
      told: tells(column, first.weights[place] ?? { empty: 0, clear: 0 }),
    }))
    .sort((one, other) => other.told - one.told || one.column.piece - other.column.piece)
    .slice(0, mostKnown)
    .map(({ column }) => column);
  const { weights, bias } = weigh(rows, known, steps.weighing);
  return writeWeights(
    known.map(({ piece }, place): Weighed => [piece, weights[place] ?? { empty: 0, clear: 0 }]),
    bias,
  );
}
