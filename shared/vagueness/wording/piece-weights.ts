import type { Pieces } from './pieces.ts';

/** What is heard of a note: how much it sounds like those that say nothing, and like those that are clear. */
export type Kind = 'empty' | 'clear';
export type Heard = Readonly<Record<Kind, number>>;
export type Hearing = (pieces: Pieces) => Heard;

/**
 * The pieces that tell most, and what each tells, learned from labelled notes. In `known` a piece is four letters of base64: two for how
 * far it is from the piece before, one for how empty it sounds, one for how clear, from -31 to 31 steps. Data, as a lexicon is.
 */
export type PieceWeights = { readonly bias: Heard; readonly step: Heard; readonly known: string };

/** A piece, and what it adds to the odds, as a logarithm, where a note is nothing else. */
export type Weighed = readonly [piece: number, weight: Heard];

const mostSteps = 31;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(128);
for (const [value, letter] of [...letters].entries()) values[letter.charCodeAt(0)] = value;
const lettersAPiece = 4;
/** So far goes the distance in two letters. Farther on, and nothing is there. */
const farthest = letters.length ** 2 - 1;
/** Twice as many slots as pieces, at least, or to find one takes long. */
const room = 2;
const free = -1;

export function readWeights({ bias, step, known }: PieceWeights): Hearing {
  const count = known.length / lettersAPiece;
  const slots = 2 ** Math.ceil(Math.log2(Math.max(1, count) * room));
  const places = new Int32Array(slots).fill(free);
  const pieces = new Int32Array(count);
  const empty = new Int8Array(count);
  const clear = new Int8Array(count);
  const value = (at: number) => values[known.charCodeAt(at)] ?? 0;
  const slotOf = (piece: number) => {
    let slot = piece & (slots - 1);
    for (;;) {
      const place = places[slot] ?? free;
      if (place === free || pieces[place] === piece) return slot;
      slot = (slot + 1) & (slots - 1);
    }
  };
  let last = -1;
  for (let place = 0; place < count; place += 1) {
    const at = place * lettersAPiece;
    last += value(at) * letters.length + value(at + 1);
    pieces[place] = last;
    empty[place] = value(at + 2) - mostSteps;
    clear[place] = value(at + 3) - mostSteps;
    places[slotOf(last)] = place;
  }
  // Which of the pieces were met in this note already: each says its own once.
  const met = new Int32Array(count);
  let note = 0;
  return ({ runs, words }) => {
    note += 1;
    const heard = { empty: bias.empty, clear: bias.clear };
    for (const block of [runs, words]) {
      let empties = 0;
      let clears = 0;
      for (const piece of block) {
        const place = places[slotOf(piece)] ?? free;
        if (place === free || met[place] === note) continue;
        met[place] = note;
        empties += empty[place] ?? 0;
        clears += clear[place] ?? 0;
      }
      const share = Math.sqrt(block.length);
      heard.empty += (step.empty * empties) / share;
      heard.clear += (step.clear * clears) / share;
    }
    return heard;
  };
}

/** The same as text, the heaviest of them at the most steps. */
export function writeWeights(weighed: readonly Weighed[], bias: Heard): PieceWeights {
  const heaviest = (kind: Kind) =>
    weighed.reduce((most, [, weight]) => Math.max(most, Math.abs(weight[kind])), 0);
  const step = { empty: heaviest('empty') / mostSteps, clear: heaviest('clear') / mostSteps };
  const letterOf = (value: number) => letters.charAt(value);
  const level = (weight: Heard, kind: Kind) => letterOf(Math.round(weight[kind] / step[kind]) + mostSteps);
  const distance = (far: number) =>
    letterOf(Math.floor(far / letters.length)) + letterOf(far % letters.length);
  const nothing = letterOf(mostSteps).repeat(2);
  let known = '';
  let last = -1;
  for (const [piece, weight] of weighed.toSorted(([one], [other]) => one - other)) {
    for (; piece - last > farthest; last += farthest) known += distance(farthest) + nothing;
    known += distance(piece - last) + level(weight, 'empty') + level(weight, 'clear');
    last = piece;
  }
  const rounded = (value: number) => Number(value.toFixed(5));
  return {
    bias: { empty: rounded(bias.empty), clear: rounded(bias.clear) },
    step: { empty: rounded(step.empty), clear: rounded(step.clear) },
    known,
  };
}
