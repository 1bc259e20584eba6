/**
 * Small trees whose leaves add up to the odds, as a logarithm, that a note is of a kind. Each is so many questions and then its leaves,
 * one tree after the other, all of the same height. A question is two numbers: is the trait of this number above this bound? Then
 * the second branch. Data, as a lexicon is.
 */
export type Trees = { readonly bias: number; readonly flat: string };

export const height = 3;
const questions = 2 ** height - 1;
export const treeSize = 2 * questions + 2 ** height;

export function readTrees({ bias, flat }: Trees): (traits: readonly number[]) => number {
  const numbers = flat.split(' ').map(Number);
  const at = (place: number) => numbers[place] ?? 0;
  return (traits) => {
    let sum = bias;
    for (let tree = 0; tree < numbers.length; tree += treeSize) {
      let branch = 0;
      for (let level = 0; level < height; level += 1) {
        const question = tree + 2 * branch;
        branch = 2 * branch + ((traits[at(question)] ?? 0) > at(question + 1) ? 2 : 1);
      }
      sum += at(tree + questions + branch);
    }
    return sum;
  };
}
