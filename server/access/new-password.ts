import type { Problem } from '#shared/problem.ts';

const least = 10;
export const mostPassword = 200;

/** Long enough and not one of the person's own words; nothing about which signs have to be in it. */
export function checkNewPassword(password: string, own: readonly string[]): readonly Problem[] {
  const length = [...password].length;
  if (length < least)
    return [problem(`This password is short enough to be guessed. Use at least ${least} letters or signs.`)];
  if (length > mostPassword)
    return [
      problem(`This password is longer than Baton keeps. Use at most ${mostPassword} letters or signs.`),
    ];
  const folded = fold(password);
  if (new Set(folded).size < 4 || isRun(folded)) {
    return [
      problem(
        'This password is one of the first that would be tried. Use a few words that don’t belong together.',
      ),
    ];
  }
  if (own.some((word) => isMostOf(fold(word), folded))) {
    return [
      problem('This password is close to your name or address. Use a few words that don’t belong together.'),
    ];
  }
  return [];
}

const problem = (sentence: string): Problem => ({ path: 'password', sentence });

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

const runs = [
  '0123456789012345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
];

const isRun = (text: string) => /^(.{1,9})\1+$/.test(text) || runs.some((run) => run.includes(text));

const isMostOf = (word: string, password: string) =>
  word.length >= 4 && password.includes(word) && password.length - word.length < 6;
