import { browser } from 'wxt/browser';
import { type Language, languageFor } from '#shared/ui/words/load-words.ts';
import { tellWorker } from './tell-worker.ts';

/** The language our pages speak: what the person chose, else the browser's own. */
export async function ownLanguage(): Promise<Language> {
  const browsers = browser.i18n.getUILanguage();
  try {
    const { settings } = await tellWorker('settings', {});
    return languageFor([settings.language ?? browsers, browsers]);
  } catch {
    return languageFor([browsers]);
  }
}
