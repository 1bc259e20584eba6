import { expect, it } from 'vitest';
import { judge } from '#shared/vagueness/judge.ts';
import { workOrderLines } from './work-order-lines.ts';

const lines = Object.entries(workOrderLines).flatMap(([language, texts]) =>
  texts.map((text) => ({ language, text })),
);
const judged = (text: string, hint: object = {}) =>
  judge(text, { surface: 'note', now: '2026-11-21T09:30', ...hint }).verdict;

it('has 156 lines of the trades in each of six languages, none twice', () => {
  expect(Object.values(workOrderLines).map(({ length }) => length)).toEqual([156, 156, 156, 156, 156, 156]);
  expect(new Set(lines.map(({ text }) => text)).size).toBe(936);
});

it.each([
  ['whose language is known', true],
  ['whose language has to be guessed', false],
])('a terse line from the trades, %s, is never held and hardly ever asked about', (_, isKnown) => {
  const verdicts = lines.map(({ language, text }) => ({
    text,
    verdict: judged(text, isKnown ? { language } : {}),
  }));
  expect(verdicts.filter(({ verdict }) => verdict === 'nothing')).toEqual([]);
  const asked = verdicts.filter(({ verdict }) => verdict === 'unclear');
  expect(asked.length, JSON.stringify(asked)).toBeLessThanOrEqual(lines.length * 0.02);
});
