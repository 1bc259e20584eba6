import type { Judge } from '#shared/templates/check-context.ts';
import { judgeWith } from '#shared/vagueness/judge-with.ts';
import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';
import { type ResolvedDate, resolveDatesWith } from '#shared/vagueness/resolve-dates-with.ts';
import { lexiconsFor, loadLexicon } from './load-lexicon.ts';

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

/** With the languages that matter to whoever writes. */
export async function loadReader(languages: readonly string[]): Promise<Reader> {
  const asked = await Promise.all(lexiconsFor(languages).map(loadLexicon));
  return readerWith(asked.filter((lexicon) => lexicon !== null));
}

/** Of what is loaded already; undefined where something is missing. */
export function readerOf(
  languages: readonly string[],
  loaded: ReadonlyMap<string, Lexicon | null> | undefined,
): Reader | undefined {
  const wanted = lexiconsFor(languages);
  if (!wanted.every((language) => loaded?.has(language) === true)) return undefined;
  return readerWith(wanted.map((language) => loaded?.get(language) ?? null).filter((one) => one !== null));
}
