/** A number from 0 up to 1. */
export type Dice = () => number;

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** So long until a message is tried again: soon at first, and for more than a day in all. */
const waits = [5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute].concat([
  hour,
  2 * hour,
  4 * hour,
  8 * hour,
  12 * hour,
]);

/** A fifth more or less, so that what failed together does not come again together. */
const jittered = (wait: number, dice: Dice) => Math.round(wait * (0.8 + dice() * 0.4));

/** Null when it has been tried often enough. */
export function waitAfter(attempts: number, dice: Dice): number | null {
  const wait = waits[attempts - 1];
  return wait === undefined ? null : jittered(wait, dice);
}

const longestRest = minute;

/** So long a whole lane rests after so many troubles in a row; then one message tries it. */
export const restAfter = (troubles: number, dice: Dice): number =>
  jittered(Math.min(5 * second * 2 ** (troubles - 1), longestRest), dice);
