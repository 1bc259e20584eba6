import { readItem, settingsItem } from '../storage.ts';
import { findKept } from './database.ts';
import type { Tools } from './worker-tools.ts';

/** `pt-BR` is read with the lexicon of `pt`. */
export const primary = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? 'en';

/** The language of our own words: what the person chose, else the browser's. */
export async function ownLanguage({ areas, browserLanguage }: Tools): Promise<string> {
  const { language } = await readItem(areas, settingsItem);
  return primary(language ?? browserLanguage());
}

/** The languages notes are read in: the browser's, those of the workspace's templates, what the person added, and English. */
export async function languagesOf(tools: Tools): Promise<readonly string[]> {
  const settings = await readItem(tools.areas, settingsItem);
  const setup = await findKept(await tools.database(), 'setup');
  const templates = setup?.templates.map(({ language }) => language) ?? [];
  const wanted = [
    settings.language ?? [],
    tools.browserLanguage(),
    ...settings.notesLanguages,
    ...templates,
    'en',
  ];
  return [...new Set(wanted.flat().map(primary))];
}
