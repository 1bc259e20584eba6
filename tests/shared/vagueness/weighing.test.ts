import { describe, expect, it } from 'vitest';
import { judge } from '#shared/vagueness/judge.ts';
import { compile } from '#shared/vagueness/lexicon/compile.ts';
import { lexicon } from '#shared/vagueness/lexicon/en/index.ts';
import { lexicons } from '#shared/vagueness/lexicon/registry.ts';
import { openNote, readNote } from '#shared/vagueness/reading/read-note.ts';
import { rules } from '#shared/vagueness/registry.ts';
import { clearTrees, emptyTrees, learnedFrom } from '#shared/vagueness/weighing/learned.ts';
import { readLists } from '#shared/vagueness/weighing/lists.ts';
import { traitsOf } from '#shared/vagueness/weighing/traits.ts';
import { readTrees, treeSize } from '#shared/vagueness/weighing/trees.ts';
import { readWording } from '#shared/vagueness/wording/wording.ts';
import { learnTrees } from './learning/learn-trees.ts';
import { lessonsOf, markOf } from './learning/lessons.ts';

const options = { surface: 'note', now: '2026-11-21T09:30' };
const verdictOf = (text: string, more: object = {}) => judge(text, { ...options, ...more }).verdict;

describe('a tree', () => {
  // Above 5 in trait 0? Below: above 1 in trait 1? Above: above 2 in trait 1? The last questions are the same everywhere.
  const tree = '0 5 1 1 1 2 2 0 2 0 2 0 2 0 10 11 20 21 30 31 40 41';

  it.each([
    [[5, 1, 0], 10],
    [[5, 1, 0.1], 11],
    [[5, 1.1, 0], 20],
    [[5.1, 2, 0], 30],
    [[5.1, 2.1, 0], 40],
    [[9, 9, 9], 41],
  ])('of three questions leads %j to its leaf', (traits, leaf) => {
    expect(readTrees({ bias: 0, flat: tree })(traits)).toBe(leaf);
  });

  it('adds its leaf to those of the others, and to where they begin', () => {
    expect(readTrees({ bias: -3, flat: `${tree} ${tree}` })([9, 9, 9])).toBe(-3 + 41 + 41);
  });
});

describe('what was learned', () => {
  const languages = lexicons.map(compile);
  const reading = readNote(openNote('Send Lena the quote', languages), options, languages, rules, 'own');
  const traits = traitsOf(reading, readLists(reading), {
    empty: -2.5,
    clear: 1.5,
    leastEmpty: -3.5,
    clearest: 2.5,
  });

  it('asks of no trait that a note has not', () => {
    for (const { flat } of [emptyTrees, clearTrees]) {
      const numbers = flat.split(' ').map(Number);
      expect(numbers.length % treeSize).toBe(0);
      expect(numbers.every(Number.isFinite)).toBe(true);
      const asked = numbers.filter((_, at) => at % treeSize < 14 && at % 2 === 0);
      expect(Math.max(...asked)).toBeLessThan(traits.length);
      expect(Math.min(...asked)).toBeGreaterThanOrEqual(0);
    }
  });

  it('sees of a note how it sounds first', () => {
    expect(traits.slice(0, 4)).toEqual([-2.5, 1.5, -3.5, 2.5]);
    expect(traits.every(Number.isFinite)).toBe(true);
  });

  it('sees the marks of the writer, not of what is quoted below', () => {
    const own = 'Spoke to them, will see!';
    const pasted = `${own}\n\nOn Mon, 3 Feb 2025, Ana Ruiz wrote:\n> Hello, hello! What now?\n> Well, well, well; when?`;
    const traitsFor = (text: string) => {
      const note = readNote(openNote(text, languages), options, languages, rules, 'own');
      return traitsOf(note, readLists(note), { empty: 0, clear: 0, leastEmpty: 0, clearest: 0 });
    };
    expect(traitsFor(pasted)).toEqual(traitsFor(own));
  });

  it('is from the tuning half as it stands (if not: npm run judge:learn)', async () => {
    const lessons = await Promise.all(lexicons.map(({ language }) => lessonsOf(language)));
    expect(learnedFrom).toBe(markOf(lessons.flat()));
  });
});

describe('a chatty note', () => {
  const chat = 'Lovely long chat as always, she was in great spirits and told me all about the weekend.';

  it.each([
    'The boiler flow sensor is cracked, order a new one.',
    'She has left the company, Mel Burrage took over.',
  ])('is not held for its chat when one sentence says something: %s', (fact) => {
    expect(verdictOf(chat)).toBe('nothing');
    expect(verdictOf(`${chat} ${fact}`)).not.toBe('nothing');
    expect(verdictOf(`${fact} ${chat}`)).not.toBe('nothing');
  });

  it('is heard whole, and by the sentence that sounds fullest', () => {
    const english = compile(lexicon);
    const fact = 'The boiler flow sensor is cracked, order a new one.';
    const heard = (text: string) => readWording(openNote(text, [english]).words, english.lexicon);
    const [whole, part] = [heard(`${chat} ${fact}`), heard(fact)];
    expect(whole?.clearest).toBe(part?.clear);
    expect(whole?.leastEmpty).toBe(part?.empty);
    expect(whole?.clear).toBeLessThan(whole?.clearest ?? 0);
  });
});

describe('learning', () => {
  /** Empty is what has few words and no number: neither alone tells. */
  const seen = Array.from({ length: 400 }, (_, at) => {
    const [words, numbers] = [at % 20, Math.floor(at / 20) % 2];
    return { traits: [words, numbers, at % 7], is: words < 8 && numbers === 0, matters: 1 };
  });

  it('finds what two traits say together', () => {
    const odds = readTrees(learnTrees(seen));
    for (const { traits, is } of seen) expect(odds(traits) > 0).toBe(is);
  });

  it('learns the same from the same notes', () => {
    expect(learnTrees(seen)).toEqual(learnTrees(seen));
  });

  it('leaves undecided what matters little', () => {
    const doubted = seen.map((one) => ({ ...one, is: one.is && one.traits[2] !== 0 }));
    const light = doubted.map((one) => ({ ...one, matters: one.traits[2] === 0 ? 0.01 : 1 }));
    expect(readTrees(learnTrees(doubted))([3, 0, 0])).toBeLessThan(0);
    expect(readTrees(learnTrees(light))([3, 0, 0])).toBeGreaterThan(0);
  });
});

describe('whatever was learned', () => {
  it.each([
    'follow up call #3',
    'Just checking in again, ref INV-20817',
    'Spoke to them, all very friendly, 4,200 EUR in all, more when I know more',
    'Follow up Friday',
    'Nachfassen am Freitag',
  ])('what has something to hold on to is never held: %s', (text) => {
    expect(verdictOf(text)).not.toBe('nothing');
  });

  it.each([
    'Mondays, eh? Had a good natter with them and will see how it goes from here on.',
    'Spoke to them on Friday, all very friendly as always, more when I know more',
  ])('a day in mere chat does not let it through: %s', (text) => {
    expect(verdictOf(text)).toBe('nothing');
  });

  it('stock phrases with two things to hold on to pass', () => {
    expect(verdictOf('Follow up Tue 4 June re PO 55812')).toBe('clear');
  });

  it.each(['reorder part', 'NO START', 'oil change', 'door sticking'])(
    'two or three words that the lists find clear are asked nothing more: %s',
    (text) => {
      expect(verdictOf(text)).toBe('clear');
    },
  );

  it('topics alone are not clear', () => {
    expect(verdictOf('Preise, Vertrag, Schulung')).toBe('unclear');
  });
});
