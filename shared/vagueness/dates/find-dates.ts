import type { CompiledLexicon } from '../lexicon/compile.ts';
import { canBegin } from '../patterns/match.ts';
import type { Word } from '../reading/token.ts';
import { dayNumber, showDay } from './calendar.ts';
import { type DateContext, type DateRead, findAtom, readDay, skip } from './date-reader.ts';
import type { DateOrder } from './numeric.ts';
import { readTime } from './time-reader.ts';

/** Words that say a day or a time. `date` is null for a time alone, or when it takes a "today" that was not given. */
export type DateMention = {
  readonly from: number;
  readonly to: number;
  readonly date: string | null;
  readonly time: string | null;
  /** "today" without a time: a day, and yet nothing to hold on to. */
  readonly isPassing: boolean;
  /** The words it is made of, [firstWord, lastWord). */
  readonly firstWord: number;
  readonly lastWord: number;
};

export type DateOptions = { readonly now?: string | undefined; readonly dateOrder?: DateOrder | undefined };

export function findDates(
  text: string,
  words: readonly Word[],
  languages: readonly CompiledLexicon[],
  { now, dateOrder }: DateOptions,
): DateMention[] {
  const today = readToday(now);
  const contexts = languages.map((language) => ({
    text,
    words,
    language,
    today,
    order: dateOrder ?? language.lexicon.dates.order,
  }));
  const found: DateMention[] = [];
  for (let at = 0; at < words.length; ) {
    const read = longestOf(contexts, at);
    if (read) found.push(mention(words, at, read));
    at = read?.to ?? at + 1;
  }
  return found;
}

function readToday(now: string | undefined): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(now ?? '');
  return parts && dayNumber(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
}

function longestOf(contexts: readonly DateContext[], at: number): DateRead | null {
  const word = contexts[0]?.words[at];
  let best: DateRead | null = null;
  for (const context of contexts) {
    if (word?.kind !== 'number' && !canBegin(context.language.dates, context.words, at)) continue;
    const read = readDateAndTime(context, at);
    if (read && read.to > (best?.to ?? at)) best = read;
  }
  return best;
}

function readDateAndTime(context: DateContext, at: number): DateRead | null {
  // "by 14 January" is a day, not two o'clock.
  const lead = findAtom(context, at, 'at');
  const day = readDay(context, at) ?? (lead && readDay(context, lead.to));
  if (day?.time !== undefined) return day;
  if (day) {
    const time = readTime(context, day.to) ?? readTime(context, skip(context, day.to, 'glue'));
    return time ? { ...day, ...time } : day;
  }
  const time = readTime(context, at);
  const later = time && readDay(context, skip(context, time.to, 'glue'));
  return later ? { ...time, ...later } : time;
}

const mention = (words: readonly Word[], at: number, read: DateRead): DateMention => ({
  from: words[at]?.from ?? 0,
  to: words[read.to - 1]?.to ?? 0,
  date: typeof read.day === 'number' ? showDay(read.day) : null,
  time: read.time ?? null,
  isPassing: read.isPassing === true && (read.time ?? null) === null,
  firstWord: at,
  lastWord: read.to,
});
