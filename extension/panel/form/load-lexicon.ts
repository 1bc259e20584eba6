import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';

const known = ['en', 'es', 'de', 'fr', 'pt', 'ja'];

/** The languages whose data a check of these needs; English is always among them. */
export const lexiconsFor = (languages: readonly string[]): readonly string[] => {
  const wanted = new Set(['en', ...languages.map((tag) => tag.slice(0, 2).toLowerCase())]);
  return known.filter((language) => wanted.has(language));
};

/** Data beside the page. A language that can't be read is left out: what is written in it is then never held. */
export async function loadLexicon(language: string): Promise<Lexicon | null> {
  try {
    return (await (await fetch(`/lexicons/${language}.json`)).json()) as Lexicon;
  } catch {
    return null;
  }
}
