import { describe, expect, it } from 'vitest';
import { judge } from '#shared/vagueness/judge.ts';
import { compile } from '#shared/vagueness/lexicon/compile.ts';
import { lexicons } from '#shared/vagueness/lexicon/registry.ts';
import { matchAt } from '#shared/vagueness/patterns/match.ts';
import { elementReader, indexPatterns, readPatterns } from '#shared/vagueness/patterns/pattern.ts';
import type { Word } from '#shared/vagueness/reading/token.ts';
import { tokenise, wordsOf } from '#shared/vagueness/reading/tokenise.ts';

const options = { surface: 'note', now: '2026-11-21T09:30' };

/** How often the matcher looks at a word: the same on every machine, however busy. */
function looksAt(words: readonly Word[], run: (words: readonly Word[]) => void): number {
  let looks = 0;
  const counted = new Proxy(words, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key);
    },
  });
  run(counted);
  return looks;
}

describe.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
  'the phrases of %s',
  (_, lexicon) => {
    it('take work in proportion to the text, each on the text that suits it best', () => {
      const written = [
        ...Object.values(lexicon.phrases).flat(),
        ...lexicon.complete,
        ...lexicon.mail.quote,
        ...lexicon.mail.signature,
      ];
      for (const pattern of written.flatMap((line) =>
        readPatterns('worst', line, elementReader(lexicon.groups)),
      )) {
        const index = indexPatterns([pattern]);
        const worst = pattern.elements
          .map(({ words, stems }) => {
            const [[first, rests] = []] = words;
            return first === undefined ? (stems[0] ?? '') : [first, ...(rests?.[0] ?? [])].join(' ');
          })
          .filter((word) => word !== '')
          .join(' ');
        const text = (times: number) => wordsOf(tokenise(`${worst} `.repeat(times)));
        const work = (times: number) =>
          looksAt(text(times), (words) => {
            for (let at = 0; at < words.length; at += 1) matchAt(index, words, at);
          });
        expect(work(64) / work(32)).toBeLessThan(2.3);
      }
    });

    it('compiles once', () => {
      expect(compile(lexicon)).toBe(compile(lexicon));
    });
  },
);

it('a pattern with twice the gaps takes at most four times the work, not twice as much for each', () => {
  const work = (gaps: number) => {
    const index = indexPatterns(readPatterns('gaps', `a ${'_? '.repeat(gaps)}never`, elementReader({})));
    return looksAt(wordsOf(tokenise('a '.repeat(40))), (words) => void matchAt(index, words, 0));
  };
  expect(work(12) / work(6)).toBeLessThan(5);
});

describe('a text of a megabyte', () => {
  const long = 1_000_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(long / piece.length)).slice(0, long);
  it.each([
    ['one letter', 'a'],
    ['digits', '1'],
    ['dots and letters', 'a.'],
    ['at signs', 'a@'],
    ['open markup', '<a '],
    ['ampersands', '&#1'],
    ['opening quotes', '“ a '],
    ['arrows', 'a > '],
    ['slashes', '1/'],
    ['a phone that never ends', '1 2-3 ('],
    ['blank lines', '\n'],
    ['spaces, then a word', ' '],
    ['dates', 'on of the 14 of of the '],
    ['kanji', '対応'],
    ['hiragana', 'お'],
    ['combining marks', 'e\u0301'],
    ['quoted lines', '> a\n'],
    ['stock phrases', 'follow up with the customer '],
  ])('is answered, and no slower than its analysed part: %s', (_, piece) => {
    const started = performance.now();
    expect(['nothing', 'unclear', 'clear']).toContain(judge(fill(piece), options).verdict);
    // Not a measure of speed: what grows with the square of a megabyte would take hours.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('that says nothing says nothing, and one with something at its end is not held', () => {
    const padding = fill('follow up with the customer ');
    expect(judge(padding, options).verdict).toBe('nothing');
    expect(
      judge(`${padding}. Crane 4 back in Leeds, rope replaced, PO 55812 closed Tue 24 Nov`, options).verdict,
    ).toBe('clear');
  });
});
