import { describe, expect, it } from 'vitest';
import { sentences } from '#shared/handoffs/refusals.ts';
import { instant } from '#shared/time/instant.ts';
import { english, type Words } from '#shared/ui/words/en.ts';
import { fill, partsOf } from '#shared/ui/words/fill.ts';
import { languageFor, languages, loadWords } from '#shared/ui/words/load-words.ts';
import { refusalIn } from '#shared/ui/words/refusal-in.ts';

type Entry = readonly [path: string, sentence: string];

const entriesOf = (words: Words): readonly Entry[] =>
  Object.entries(words).flatMap(([section, said]): readonly Entry[] =>
    typeof said === 'string'
      ? [[section, said]]
      : Object.entries(said).map(([key, sentence]): Entry => [`${section}.${key}`, String(sentence)]),
  );

const namesIn = (sentence: string) => partsOf(sentence).filter((_, place) => place % 2 === 1);

const said = new Map(entriesOf(english));

/** English is the rules' own there: what they say is in the tests of refusals and of issues. */
const ofTheRules = /^(?:refusals|issues|issueMends|issueSides)\./;

describe.each(languages)('the words in %s', (language) => {
  it('say of themselves which language they are in', async () => {
    expect((await loadWords(language)).language).toBe(language);
  });

  it('fill in the same names as the English ones', async () => {
    for (const [path, sentence] of entriesOf(await loadWords(language)))
      if (!ofTheRules.test(path))
        expect(namesIn(sentence).sort(), path).toEqual(namesIn(said.get(path) ?? '').sort());
  });

  it('refuse with no name that the rules do not give', async () => {
    const { refusals } = await loadWords(language);
    for (const [code, sentence] of Object.entries(refusals)) {
      const given = new Set(namesIn(sentences[code as keyof typeof sentences]));
      expect(
        namesIn(sentence).filter((name) => !given.has(name)),
        code,
      ).toEqual([]);
    }
  });

  it('are empty only where English is', async () => {
    for (const [path, sentence] of entriesOf(await loadWords(language)))
      expect(sentence.trim() === '', path).toBe(said.get(path)?.trim() === '');
  });
});

it('takes the first language of a person that there is, and English when there is none', () => {
  expect(languageFor(['nl-BE', 'fr-BE', 'en'])).toBe('fr');
  expect(languageFor(['nl'])).toBe('en');
  expect(languageFor([])).toBe('en');
});

it('fills in what is given and leaves nothing in braces', () => {
  expect(fill('{who} asked {to}', { who: 'Dana' })).toBe('Dana asked ');
});

describe('a refusal', () => {
  const told = {
    sentence: 'Already accepted by Ben at 2026-11-23 10:00.',
    code: 'already-accepted',
    words: { who: 'Ben', when: '2026-11-23 10:00' },
  };

  it('is said in the person’s language, with its names', async () => {
    expect(refusalIn(await loadWords('de'), told)).toBe(
      'Ben hat sie am Mo., 23. Nov. 2026, 10:00 angenommen. Sie müssen nichts tun; fragen Sie Ben, wenn Sie helfen wollen.',
    );
  });

  it('has its moments as people of that language write them, the year only where it is another', async () => {
    const now = instant(Date.parse('2026-11-24T09:00:00Z'));
    expect(refusalIn(await loadWords('de'), told, now)).toContain('am Mo., 23. Nov., 10:00 angenommen');
    expect(refusalIn(english, told, now)).toBe('Already accepted by Ben at Mon 23 Nov, 10:00.');
    const lastYear = instant(Date.parse('2025-11-24T09:00:00Z'));
    expect(refusalIn(english, told, lastYear)).toContain('23 Nov 2026');
    const odd = { sentence: 'It is 2026-99-99 99:99.', words: { when: '2026-99-99 99:99' } };
    expect(refusalIn(english, odd, now)).toBe(odd.sentence);
  });

  it('is said as it came in English, without its names, and for a code nobody has words for', async () => {
    const inEnglish = 'Already accepted by Ben at Mon, 23 Nov 2026, 10:00.';
    expect(refusalIn(english, told)).toBe(inEnglish);
    const german = await loadWords('de');
    expect(refusalIn(german, { ...told, code: 'of-a-newer-server' })).toBe(inEnglish);
    expect(refusalIn(german, { ...told, words: { who: 'Ben' } })).toBe(told.sentence);
    expect(refusalIn(german, { ...told, words: undefined })).toBe(told.sentence);
    expect(refusalIn(german, { sentence: 'No.', code: 'toString' })).toBe('No.');
    expect(refusalIn(german, { sentence: 'No.' })).toBe('No.');
  });
});
