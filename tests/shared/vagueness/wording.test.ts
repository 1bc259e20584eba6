import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge, judgeWith } from '#shared/vagueness/judge.ts';
import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';
import { lexicons } from '#shared/vagueness/lexicon/registry.ts';
import { tokenise, wordsOf } from '#shared/vagueness/reading/tokenise.ts';
import { readWeights, type Weighed, writeWeights } from '#shared/vagueness/wording/piece-weights.ts';
import { findPieces, type Pieces, pieceBits } from '#shared/vagueness/wording/pieces.ts';
import { root } from '../../support/source-tree.ts';
import { lessonsOf, markOf } from './learning/lessons.ts';

const options = { surface: 'note', now: '2026-11-21T09:30' };
const piecesOf = (text: string) => {
  const pieces = findPieces(wordsOf(tokenise(text)));
  if (pieces === null) throw new Error(`Nothing to hear in ${text.slice(0, 40)}`);
  return pieces;
};
const setOf = ({ runs, words }: Pieces) => new Set([...runs, ...words]);

describe('the pieces of a note', () => {
  it('are the same however it is typed', () => {
    const pieces = piecesOf('Café ready, call 20817');
    expect(pieces.runs.length).toBeGreaterThan(30);
    expect(piecesOf('CAFE   ready call: 99')).toEqual(pieces);
  });

  it('are others for other words, one digit, and the same words in another order', () => {
    const pieces = setOf(piecesOf('call 20 times'));
    for (const other of ['call 2 times', 'calm 20 times', 'times 20 call'])
      expect(setOf(piecesOf(other))).not.toEqual(pieces);
  });

  it('tell a word from a run of its letters, and two words from the same two apart', () => {
    const runs = setOf(piecesOf('xx callsomeoneback xx'));
    expect([...setOf(piecesOf('xx call someone back xx'))].some((piece) => !runs.has(piece))).toBe(true);
    const apart = setOf(piecesOf('send it now or send the quote now or hold it'));
    expect([...setOf(piecesOf('send it now or hold the quote'))].every((piece) => apart.has(piece))).toBe(
      false,
    );
  });

  it('are runs of one to four letters, words, and pairs of words', () => {
    const { runs, words } = piecesOf('ab cd ef');
    expect(words).toHaveLength(3 + 2);
    expect(runs).toHaveLength(10 + 9 + 8 + 7);
    expect(Math.min(...runs, ...words)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...runs, ...words)).toBeLessThan(2 ** pieceBits);
  });

  it('run on where a script has no spaces', () => {
    const together = setOf(piecesOf('確認中'));
    expect([...setOf(piecesOf('確認 中'))].some((piece) => !together.has(piece))).toBe(true);
    expect(piecesOf('確認中')).toMatchObject({ words: [expect.any(Number)] });
  });

  it('are not looked for in a text longer than the ones they were learned from, nor in none', () => {
    expect(piecesOf('word '.repeat(100)).runs.length).toBeGreaterThan(0);
    expect(findPieces(wordsOf(tokenise('word '.repeat(130))))).toBeNull();
    expect(findPieces([])).toBeNull();
  });
});

describe('weights as text', () => {
  const bias = { empty: -0.25, clear: 0.5 };
  const farApart = [5, 6, 4_000, 4_100, 12_288, 2_000_000, 2 ** pieceBits - 1];
  const weighed = farApart.map(
    (piece): Weighed => [piece, { empty: Math.sin(piece) * 4, clear: Math.cos(piece) * 2 }],
  );

  it.each(weighed)('say of piece %i what was said as numbers, to half a step', (piece, weight) => {
    const written = writeWeights(weighed.toReversed(), bias);
    expect(written.known).toMatch(/^[A-Za-z0-9+/]+$/);
    const heard = readWeights(written)({ runs: [piece], words: [1] });
    for (const kind of ['empty', 'clear'] as const)
      expect(Math.abs(heard[kind] - bias[kind] - weight[kind])).toBeLessThanOrEqual(
        written.step[kind] / 2 + 1e-4,
      );
  });

  it('say nothing of a piece they do not know, nor of one between two far apart', () => {
    const hearing = readWeights(writeWeights(weighed, bias));
    expect(hearing({ runs: [7, 4_099, 1_000_000, 0], words: [8_190] })).toEqual(bias);
  });

  it('are shared by all the pieces of a block, known or not, the more the less each says, and each once', () => {
    const one: Weighed = [5, { empty: 1, clear: -1 }];
    const hearing = readWeights(writeWeights([one], { empty: 0, clear: 0 }));
    expect(hearing({ runs: [5], words: [2, 3] }).empty).toBeCloseTo(1, 3);
    expect(hearing({ runs: [5, 1, 5, 3], words: [2, 3] })).toEqual({
      empty: expect.closeTo(0.5, 3),
      clear: expect.closeTo(-0.5, 3),
    });
    expect(hearing({ runs: [1, 2], words: [5, 7, 8, 9] }).empty).toBeCloseTo(0.5, 3);
  });

  it('hear each note by itself', () => {
    const hearing = readWeights(writeWeights(weighed, bias));
    const note: Pieces = { runs: [5, 6], words: [4_000] };
    const alone = hearing(note);
    hearing({ runs: [6, 4_100], words: [5] });
    expect(hearing(note)).toEqual(alone);
  });
});

/** The lists know neither the fat nor the bunch. */
const empty = 'Chewed the fat with them for a while, lovely bunch, more when I know more';

const bare = ({ wording: _, ...lexicon }: Lexicon): Lexicon => lexicon;

describe('in a judgement', () => {
  it('tells an empty sentence from a full one where the lists know the words of neither', () => {
    const english = lexicons.filter(({ language }) => language === 'en');
    const without = english.map(bare);
    expect(judgeWith(without, empty, options).verdict).not.toBe('nothing');
    expect(judge(empty, options).verdict).toBe('nothing');
  });

  it.each([
    ['Promised today', 'You hear from us when the import is through'],
    ['Preferred channel', 'whatever they prefer'],
  ])('says nothing of what stands in a field named %s', (fieldName, text) => {
    const asked = { ...options, fieldName };
    expect(judgeWith(lexicons.map(bare), text, asked)).toEqual(judge(text, asked));
  });

  it('is asked where a field is called Notes or Comments', () => {
    const asked = { ...options, fieldName: 'Internal comments' };
    expect(judge(empty, asked).verdict).toBe('nothing');
    expect(judgeWith(lexicons.map(bare), empty, asked).verdict).not.toBe('nothing');
  });
});

it.each(lexicons.map(({ language }) => language))(
  'the weights of %s were learned from the tuning half as it stands (if not: npm run judge:learn)',
  async (language) => {
    const path = join(root, 'shared/vagueness/lexicon', language, 'wording.ts');
    const { learnedFrom }: { learnedFrom: string } = await import(path);
    expect(learnedFrom).toBe(markOf(await lessonsOf(language)));
  },
);
