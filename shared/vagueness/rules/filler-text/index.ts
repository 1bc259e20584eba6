import type { Rule } from '../rule.ts';

const latin = new Set(
  'lorem ipsum dolor sit amet consectetur consectetuer adipiscing adipisicing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum'.split(
    ' ',
  ),
);
const telling = new Set([
  'lorem',
  'ipsum',
  'consectetur',
  'adipiscing',
  'eiusmod',
  'incididunt',
  'ullamco',
  'reprehenderit',
]);

/** The printers' sample text. */
export const fillerText: Rule = {
  name: 'filler-text',
  mask: (words) => {
    if (!words.some(({ norm }) => telling.has(norm))) return [];
    const known = words.filter(({ norm }) => latin.has(norm)).length;
    if (known < 2 || known < words.length / 2) return [];
    return words.flatMap(({ norm }, at) => (latin.has(norm) ? [{ firstWord: at, lastWord: at + 1 }] : []));
  },
};
