import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCopied, missingFrom } from '#shared/handoffs/read-back.ts';
import { given, noteWith } from '../../support/handoffs.ts';

const by = '2026-12-03';
const copies = (outcome: string, theirs: string) =>
  isCopied({ outcome, firstStep: 'Ring Priya', by }, noteWith({ outcome: given(theirs) }));

describe('a read-back', () => {
  it.each([
    ['契約書に署名をもらう', 'はい、契約書に署名をもらう'],
    ['プリヤが改訂契約に署名する', 'プリヤが改訂契約に署名する！'],
    ['계약서에 서명을 받는다', '네, 계약서에 서명을 받는다'],
    ['Le client a signé l’avenant', 'le client a signé l’avenant'.normalize('NFD')],
    ['Ｐｒｉｙａ signs the contract', 'Priya signs the contract'],
  ])('of %s that only repeats it is a copy in any script: %s', (theirs, outcome) => {
    expect(copies(outcome, theirs)).toBe(true);
  });

  it.each([
    ['契約書に署名をもらう', 'お客様のサイン済み契約が手元にある'],
    ['Priya signs the contract', 'The contract carries her signature'],
  ])('in own words is none, though it shares a name: %s', (theirs, outcome) => {
    expect(copies(outcome, theirs)).toBe(false);
  });

  it('made of signs alone says nothing', () => {
    expect(missingFrom({ outcome: '👍🏽', firstStep: '✅ !!', by })).toEqual(['outcome', 'firstStep']);
  });

  it('is found in a long note wherever it stands', () => {
    const filler = Array.from({ length: 900 }, (_, index) => `line ${index}`).join(', ');
    expect(copies('Priya signs the contract', `${filler}. Priya signs the contract.`)).toBe(true);
  });

  it('as long and as alike as can be is still compared piece by piece', () => {
    const [theirs, outcome] = [`${'a'.repeat(9_999)}c`, `b${'a'.repeat(1_000)}b${'a'.repeat(999)}`];
    expect(copies(outcome, theirs)).toBe(false);
    expect(copies('a'.repeat(2_000), theirs)).toBe(true);
  });

  it('is a copy exactly when four fifths of it stand in one piece in the note', () => {
    const text = (least: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: least, maxLength: 40 });
    fc.assert(
      fc.property(text(12), text(0), (said, theirs) => {
        const length = Math.ceil(said.length * 0.8);
        const starts = Array.from({ length: said.length - length + 1 }, (_, from) => from);
        const isPiece = starts.some((from) => theirs.includes(said.slice(from, from + length)));
        expect(copies(said, theirs)).toBe(isPiece);
      }),
      { numRuns: 500 },
    );
  });
});
