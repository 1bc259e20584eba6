import { describe, expect, it } from 'vitest';
import { wordsIn } from '#extension/background/words/find-words.ts';
import { english as ownSettings } from '#extension/options/words/en.ts';
import { loadOptionsWords } from '#extension/options/words/load-options-words.ts';
import { english as ownPopup } from '#extension/popup/words/en.ts';
import { loadPopupWords } from '#extension/popup/words/load-popup-words.ts';
import { languages } from '#shared/ui/words/load-words.ts';

type Sentences = { readonly [key: string]: string | Sentences };

const flat = (words: Sentences, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
  );
const blanksIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
/** Names and signs that are the same everywhere. */
const sameEverywhere = new Set(['title', 'notifications', 'sites', 'cancel']);

describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  it.each([
    ['the popup', ownPopup, loadPopupWords],
    ['the settings page', ownSettings, loadOptionsWords],
  ] as const)('%s says every sentence of its own, with every name in it', async (_, english, load) => {
    const own = new Map(flat(await load(language)));
    for (const [key, sentence] of flat(english)) {
      const said = own.get(key) ?? '';
      expect(blanksIn(said), key).toEqual(blanksIn(sentence));
      if (!sameEverywhere.has(key)) expect(said, key).not.toBe(sentence);
    }
  });

  it('the worker has words of its own', () => {
    expect(wordsIn(language).nothingWaits).not.toBe(wordsIn('en').nothingWaits);
    expect(wordsIn(language).waiting(3, 1)).toMatch(/3.*1/);
  });
});

it('whoever has another language reads English', async () => {
  expect(await loadPopupWords('sv')).toBe(ownPopup);
  expect(wordsIn('toString')).toBe(wordsIn('en'));
});
