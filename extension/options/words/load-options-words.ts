import { english, type OptionsWords } from './en.ts';

const loaders: Readonly<Record<string, () => Promise<OptionsWords>>> = {
  de: async () => (await import('./de.ts')).german,
  es: async () => (await import('./es.ts')).spanish,
  fr: async () => (await import('./fr.ts')).french,
  ja: async () => (await import('./ja.ts')).japanese,
  pt: async () => (await import('./pt.ts')).portuguese,
};

export const loadOptionsWords = async (language: string): Promise<OptionsWords> =>
  (await loaders[language]?.()) ?? english;
