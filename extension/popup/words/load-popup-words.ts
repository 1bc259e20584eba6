import { english, type PopupWords } from './en.ts';

const loaders: Readonly<Record<string, () => Promise<PopupWords>>> = {
  de: async () => (await import('./de.ts')).german,
  es: async () => (await import('./es.ts')).spanish,
  fr: async () => (await import('./fr.ts')).french,
  ja: async () => (await import('./ja.ts')).japanese,
  pt: async () => (await import('./pt.ts')).portuguese,
};

export const loadPopupWords = async (language: string): Promise<PopupWords> =>
  (await loaders[language]?.()) ?? english;
