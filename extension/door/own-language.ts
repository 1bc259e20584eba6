import { browser } from 'wxt/browser';
import { type Language, languageFor } from '#shared/ui/words/load-words.ts';
import type { Settings } from '../worker-door.ts';
import { tellWorker } from './tell-worker.ts';

/** The language our pages speak: what the person chose, else the browser's own. */
export function languageOf(settings: Settings | undefined): Language {
  const browsers = browser.i18n.getUILanguage();
  return languageFor([settings?.language ?? browsers, browsers]);
}

export async function ownLanguage(): Promise<Language> {
  try {
    return languageOf((await tellWorker('settings', {})).settings);
  } catch {
    return languageOf(undefined);
  }
}
