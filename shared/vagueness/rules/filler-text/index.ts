import type { Rule } from '../rule.ts';

/** The words of the sample text; the first of them stand in no other. */
const telling = new Set(
  'lorem ipsum dolor amet consectetur adipiscing eiusmod incididunt tempor veniam nostrud ullamco reprehenderit blindtext platzhaltertext mustertext fulltext'.split(
    ' ',
  ),
);
const sample = new Set(
  'sit consectetuer adipisicing elit sed do ut labore et dolore magna aliqua enim ad minim quis exercitation laboris nisi aliquip ex ea commodo consequat duis aute irure in voluptate velit esse cillum eu fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum'.split(
    ' ',
  ),
);

/** The printers' sample text. */
export const fillerText: Rule = {
  name: 'filler-text',
  mask: (words) => {
    if (!words.some(({ norm }) => telling.has(norm))) return [];
    const isFiller = (norm: string) => sample.has(norm) || telling.has(norm);
    const known = words.filter(({ norm }) => isFiller(norm)).length;
    if (known < Math.min(2, words.length) || known < words.length / 2) return [];
    return words.flatMap(({ norm }, at) => (isFiller(norm) ? [{ firstWord: at, lastWord: at + 1 }] : []));
  },
};
