import { describe, expect, it } from 'vitest';
import { english } from '#server/desk/words/en.ts';
import { loadDeskWords } from '#server/desk/words/load-desk-words.ts';
import { partsOf } from '#shared/ui/words/fill.ts';
import { languages } from '#shared/ui/words/load-words.ts';

const namesIn = (sentence: string) =>
  partsOf(sentence)
    .filter((_, place) => place % 2 === 1)
    .sort();

const entriesOf = (words: typeof english) =>
  Object.entries(words).flatMap(([section, said]) =>
    Object.entries(said).map(([key, sentence]) => ({
      path: `${section}.${key}`,
      sentence: String(sentence),
    })),
  );

const inEnglish = new Map(entriesOf(english).map(({ path, sentence }) => [path, sentence]));

describe.each(languages)('the desk in %s', (language) => {
  it('fills in the same names as in English, and leaves no sentence empty', async () => {
    for (const { path, sentence } of entriesOf(await loadDeskWords(language))) {
      expect(namesIn(sentence), path).toEqual(namesIn(inEnglish.get(path) ?? ''));
      expect(sentence.trim(), path).not.toBe('');
    }
  });
});

describe.each(languages.filter((language) => language !== 'en'))('the desk in %s', (language) => {
  it('is not English under another name', async () => {
    const same = entriesOf(await loadDeskWords(language)).filter(
      ({ path, sentence }) => sentence.length > 12 && inEnglish.get(path) === sentence,
    );
    expect(same).toEqual([]);
  });
});
