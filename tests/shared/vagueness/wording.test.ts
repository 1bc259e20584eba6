import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge, judgeWith } from '#shared/vagueness/judge.ts';
import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';
import { lexicons } from '#shared/vagueness/lexicon/registry.ts';
import { tokenise, wordsOf } from '#shared/vagueness/reading/tokenise.ts';
import { readWeights, writeWeights } from '#shared/vagueness/wording/piece-weights.ts';
import { findPieces, places } from '#shared/vagueness/wording/pieces.ts';
import { root } from '../../support/source-tree.ts';
import { lessonsOf, markOf } from './learning/lessons.ts';

const options = { surface: 'note', now: '2026-11-21T09:30' };
const piecesOf = (text: string) => findPieces(wordsOf(tokenise(text)));

describe('the pieces of a note', () => {
  it('are the same however it is typed', () => {
    const pieces = piecesOf('Café ready, call 20817');
    expect(pieces.length).toBeGreaterThan(30);
    expect(piecesOf('CAFE   ready call: 99')).toEqual(pieces);
  });

  it('are others for other words, one digit, and the same words in another order', () => {
    const pieces = new Set(piecesOf('call 20 times'));
    for (const other of ['call 2 times', 'calm 20 times', 'times 20 call'])
      expect(new Set(piecesOf(other))).not.toEqual(pieces);
  });

  it('tell a word from a run of its letters, and two words from the same two apart', () => {
    const runs = new Set(piecesOf('xx callsomeoneback xx'));
    expect(piecesOf('xx call someone back xx').some((piece) => !runs.has(piece))).toBe(true);
    const apart = new Set(piecesOf('send it now or send the quote now or hold it'));
    expect(piecesOf('send it now or hold the quote').every((piece) => apart.has(piece))).toBe(false);
  });

  it('stand once each, in a table of so many places', () => {
    const pieces = piecesOf('again and again and again');
    expect(new Set(pieces).size).toBe(pieces.length);
    expect(Math.min(...pieces)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...pieces)).toBeLessThan(places);
  });

  it('run on where a script has no spaces', () => {
    const together = new Set(piecesOf('確認中'));
    expect(piecesOf('確認 中').some((piece) => !together.has(piece))).toBe(true);
    expect(piecesOf('確認中')).toHaveLength(4 + 4 + 3 + 2 + 1);
  });

  it('are not looked for in a text longer than the ones they were learned from', () => {
    expect(piecesOf('word '.repeat(100)).length).toBeGreaterThan(0);
    expect(piecesOf('word '.repeat(130))).toEqual([]);
  });
});

describe('weights as text', () => {
  it('say what they said as numbers, to half a step', () => {
    const weights = Array.from({ length: places }, (_, place) => Math.sin(place) * 4);
    const written = writeWeights(weights, -0.25);
    expect(written.levels).toMatch(new RegExp(`^[A-Za-z0-9+/]{${places}}$`));
    for (const place of [0, 1, 77, places - 1]) {
      const odds = readWeights(written)([place]);
      expect(Math.abs(odds - (weights[place] ?? 0) + 0.25)).toBeLessThanOrEqual(written.step / 2 + 1e-4);
    }
  });

  it('are shared by all the pieces of a note, the more the less each says', () => {
    const weights = Array.from({ length: places }, () => 1);
    const odds = readWeights(writeWeights(weights, 0));
    expect(odds([1, 2, 3, 4])).toBeCloseTo(2, 3);
    expect(odds([1])).toBeCloseTo(1, 3);
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
