import { english, type Words } from './en.ts';

export const languages = ['en', 'es', 'de', 'fr', 'pt', 'ja'] as const;
export type Language = (typeof languages)[number];

/** The first of a person’s languages that there is; English when there is none. */
export const languageFor = (wanted: readonly string[]): Language =>
  wanted
    .map((tag) => languages.find((one) => one === tag.slice(0, 2).toLowerCase()))
    .find((found) => found !== undefined) ?? 'en';

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => english,
  es: async () => (await import('./es.ts')).spanish,
  de: async () => (await import('./de.ts')).german,
  fr: async () => (await import('./fr.ts')).french,
  pt: async () => (await import('./pt.ts')).portuguese,
  ja: async () => (await import('./ja.ts')).japanese,
};

export const loadWords = (language: Language): Promise<Words> => loaders[language]();
