import { describe, expect, it } from 'vitest';
import { judge } from '#shared/vagueness/judge.ts';
import { readNearly } from '#shared/vagueness/language/respell.ts';

const verdictOf = (text: string) => judge(text, { surface: 'note', now: '2026-11-21T09:30' }).verdict;

describe('a hurried hand', () => {
  it.each([
    'folow up w cusotmer',
    'wil call cutomer bakc',
    'stlil pending',
    'no furthre action',
    'custoemr not hapy',
    'no anwser, try agian latter',
  ])('does not hide an empty note: %s', (text) => {
    expect(verdictOf(text)).toBe('nothing');
  });

  it.each([
    'NEW TIRES',
    'Massage booked',
    'décédé fille',
    'Rotor atascado por piedra, liberado',
    'Correia da secadora trocada, testada com carga',
    "chasse d'eau RDC coule",
    'teh projecter in rom 12 flikers when the HDMI cabel is moved',
  ])('is not seen where a word is one of its own: %s', (text) => {
    expect(verdictOf(text)).toBe('clear');
  });
});

describe('the word that is nearest', () => {
  const nearest = readNearly(['still', 'back'], ['customer', 'answer']);

  it('has two letters swapped, and the same last letter where it is short', () => {
    expect(nearest('stlil', 'swap')).toBe('still');
    expect(nearest('bakc', 'swap')).toBeUndefined();
    expect(nearest('bakc', 'double')).toBe('back');
  });

  it('has a letter once for twice only in a note with other slips', () => {
    expect(nearest('stil', 'swap')).toBeUndefined();
    expect(nearest('stil', 'double')).toBe('still');
  });

  it('has another letter only if it is a word of stock phrases', () => {
    expect(nearest('cutomer', 'double')).toBeUndefined();
    expect(nearest('cutomer', 'letter')).toBe('customer');
    expect(nearest('bick', 'letter')).toBeUndefined();
  });
});
