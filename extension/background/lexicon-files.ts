import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';

/** The languages there are, and where the build puts each as data. Pages can't load them: the worker hands them on. */
export const lexiconFile = (language: string): string => `lexicons/${language}.json`;

type Fetch = (address: string) => Promise<Response>;

/** Each is read once in a worker's life. A language nobody has written a lexicon for is left out. */
export function lexiconReader(known: readonly string[], addressOf: (path: string) => string, fetch: Fetch) {
  const read = new Map<string, Promise<Lexicon>>();
  const load = async (language: string): Promise<Lexicon> => {
    const response = await fetch(addressOf(lexiconFile(language)));
    return (await response.json()) as Lexicon;
  };
  return (languages: readonly string[]): Promise<readonly Lexicon[]> =>
    Promise.all(
      languages
        .filter((language) => known.includes(language))
        .map((language) => {
          const loading = read.get(language) ?? load(language);
          read.set(language, loading);
          loading.catch(() => read.delete(language));
          return loading;
        }),
    );
}
