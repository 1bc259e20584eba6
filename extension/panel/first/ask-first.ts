import { type Language, loadWords } from '#shared/ui/words/load-words.ts';
import { languageOf } from '../../door/own-language.ts';
import { lexiconsFor } from '../form/load-lexicon.ts';
import { readerLanguages } from '../form/reader-languages.ts';
import type { InPanel } from '../in-panel.ts';
import { type HostPage, openHostPage } from '../page/host-page.ts';
import { pageRecord, placeOf } from '../page/page-record.ts';
import { loadPanelWords } from '../words/load-panel-words.ts';
import type { FirstAnswers } from './first-answers.ts';
import { type FirstHearing, hearFirst } from './hear-first.ts';

export type FirstAsked = {
  readonly first: FirstAnswers;
  readonly page: Promise<HostPage>;
  readonly language: Promise<Language>;
  readonly words: Promise<readonly [Awaited<ReturnType<typeof loadWords>>, InPanel['words']]>;
  /** Everything the first drawing needs has come, or is known not to come. */
  readonly whole: Promise<unknown>;
};

/**
 * All that the first drawing needs, asked for at once, before the parts that draw it are loaded: one wait instead of one after the
 * other. Nothing heavy may be reached from here.
 */
export function askFirst(address: string): FirstAsked {
  const hearing = hearFirst();
  const { ask, load, first } = hearing;
  const settings = ask('settings', {});
  const setup = ask('setup', {});
  const page = openHostPage(address);
  const language = settings.then((kept) => languageOf(kept?.settings));
  const words = language.then((spoken) => Promise.all([loadWords(spoken), loadPanelWords(spoken)]));
  for (const one of lexiconsFor(navigator.languages)) void load(one);
  const lexicons = Promise.all([language, settings, setup]).then(([spoken, kept, known]) => {
    const own = [spoken, ...navigator.languages];
    const wanted = readerLanguages({ own, settings: kept?.settings, setup: known });
    return Promise.all(lexiconsFor(wanted).map(load));
  });
  const asked = [ask('status', {}), ask('outbox', {}), hearing.askDrafts(), setup];
  const whole = Promise.all([...asked, words, lexicons, page.then((beside) => askPlace(beside, hearing))]);
  return { first, page, language, words, whole };
}

async function askPlace(page: HostPage, { ask, askPage }: FirstHearing): Promise<void> {
  const context = await askPage(page);
  const record = context?.record ?? page.record ?? (context && pageRecord(context));
  await ask('on-record', { record: placeOf(record) });
}
