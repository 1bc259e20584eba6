import { dayNumber, showDay } from './dates/calendar.ts';
import { findDates } from './dates/find-dates.ts';
import { type DateOrder, resolveDay, resolveTime } from './dates/resolve-day.ts';
import { guessLanguages } from './language/guess-languages.ts';
import { compile } from './lexicon/compile.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { tokenise, wordsOf } from './reading/tokenise.ts';

/** A day or time as it stands in the text at [from, to), and what it resolves to. */
export type ResolvedDate = {
  readonly from: number;
  readonly to: number;
  /** `2026-11-21`; null for a time alone, or when `now` is missing and the day can't be known without it. */
  readonly date: string | null;
  /** `09:30`; null when no time is said. */
  readonly time: string | null;
};

export type ResolveOptions = {
  /** The wall clock of whoever writes, `2026-11-21T09:30`. */
  readonly now?: string;
  readonly dateOrder?: DateOrder;
  readonly language?: string;
};

const longest = 20_000;

/**
 * The days and times a text names, in its order, with these lexicons only. What only sounds like a day ("soon", "next week") is not
 * among them.
 */
export function resolveDatesWith(
  known: readonly Lexicon[],
  text: string,
  options: ResolveOptions,
): ResolvedDate[] {
  const words = wordsOf(tokenise(text.slice(0, longest)));
  const languages = known.map(compile);
  const guessed = guessLanguages(languages, words, options.language).map(({ language }) => language);
  const asked = languages.filter(
    ({ lexicon }) => lexicon.language === options.language?.slice(0, 2).toLowerCase(),
  );
  // A few words may be too few to tell a language by, and "14/1" is a date in all of them.
  const chosen = [...new Set([...asked, ...guessed])];
  const today = readToday(options.now);
  return findDates(text, words, chosen.length > 0 ? chosen : languages).flatMap(
    ({ firstWord, to, said, language }) => {
      const day = resolveDay(said, today, options.dateOrder ?? language.lexicon.dates.order);
      if (day === undefined) return [];
      return {
        from: words[firstWord]?.from ?? 0,
        to: words[to - 1]?.to ?? 0,
        date: day === null ? null : showDay(day),
        time: resolveTime(said),
      };
    },
  );
}

function readToday(now: string | undefined): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(now ?? '');
  return parts && dayNumber(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
}
