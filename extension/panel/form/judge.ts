import type { Judge } from '#shared/templates/check-context.ts';
import { judgeWith } from '#shared/vagueness/judge-with.ts';
import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';
import { type ResolvedDate, resolveDatesWith } from '#shared/vagueness/resolve-dates-with.ts';

const known = ['en', 'es', 'de', 'fr', 'pt', 'ja'];

/** The note check, and the days a text names, in the languages that are loaded. */
export type Reader = {
  readonly judge: Judge;
  /** `now` is the wall clock of whoever reads: `2026-11-21T09:30`. */
  readonly datesIn: (text: string, now: string) => readonly ResolvedDate[];
};

export const readerWith = (lexicons: readonly Lexicon[]): Reader => ({
  judge: (text, options) => judgeWith(lexicons, text, options),
  datesIn: (text, now) => resolveDatesWith(lexicons, text, { now }),
});

/** With the languages that matter to whoever writes; they are data beside the page. */
export async function loadReader(languages: readonly string[]): Promise<Reader> {
  const wanted = new Set(['en', ...languages.map((tag) => tag.slice(0, 2).toLowerCase())]);
  const asked = known.filter((language) => wanted.has(language)).map(loadLexicon);
  return readerWith((await Promise.all(asked)).filter((lexicon) => lexicon !== null));
}

/** A language that can't be read is left out: what is written in it is then never held. */
async function loadLexicon(language: string): Promise<Lexicon | null> {
  try {
    return (await (await fetch(`/lexicons/${language}.json`)).json()) as Lexicon;
  } catch {
    return null;
  }
}
