import type { Language } from '#shared/ui/words/load-words.ts';
import { type DeskWords, english } from './en.ts';

const loaders: Readonly<Record<Language, () => Promise<DeskWords>>> = {
  en: async () => english,
  es: async () => (await import('./es.ts')).spanish,
  de: async () => (await import('./de.ts')).german,
  fr: async () => (await import('./fr.ts')).french,
  pt: async () => (await import('./pt.ts')).portuguese,
  ja: async () => (await import('./ja.ts')).japanese,
};

export const loadDeskWords = (language: Language): Promise<DeskWords> => loaders[language]();
