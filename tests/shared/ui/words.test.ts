import { describe, expect, it } from 'vitest';
import { english, type Words } from '#shared/ui/words/en.ts';
import { fill, partsOf } from '#shared/ui/words/fill.ts';
import { languageFor, languages, loadWords } from '#shared/ui/words/load-words.ts';

type Entry = readonly [path: string, sentence: string];

const entriesOf = (words: Words): readonly Entry[] =>
  Object.entries(words).flatMap(([section, said]): readonly Entry[] =>
    typeof said === 'string'
      ? [[section, said]]
      : Object.entries(said).map(([key, sentence]): Entry => [`${section}.${key}`, String(sentence)]),
  );

const namesIn = (sentence: string) => partsOf(sentence).filter((_, place) => place % 2 === 1);

const said = new Map(entriesOf(english));

describe.each(languages)('the words in %s', (language) => {
  it('say of themselves which language they are in', async () => {
    expect((await loadWords(language)).language).toBe(language);
  });

  it('fill in the same names as the English ones', async () => {
    for (const [path, sentence] of entriesOf(await loadWords(language)))
      expect(namesIn(sentence).sort(), path).toEqual(namesIn(said.get(path) ?? '').sort());
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
