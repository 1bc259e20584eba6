import { english, type PanelWords } from './en.ts';

const loaders: Readonly<Record<string, () => Promise<PanelWords>>> = {
  de: async () => (await import('./de.ts')).german,
  es: async () => (await import('./es.ts')).spanish,
  fr: async () => (await import('./fr.ts')).french,
  ja: async () => (await import('./ja.ts')).japanese,
  pt: async () => (await import('./pt.ts')).portuguese,
};

export const loadPanelWords = async (language: string): Promise<PanelWords> =>
  (await loaders[language]?.()) ?? english;
