import type { Patterns } from './lexicon.ts';

/** How days and times are said. Every string is one pattern or several with `;` between, as everywhere in a lexicon. */
export type DateWords = {
  /** The order of "3/4" when the workspace does not say. */
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /** Sunday first, seven of them. */
  readonly weekdays: Patterns;
  /** January first, twelve of them. */
  readonly months: Patterns;
  /** Offsets from today that have a word: { '1': 'tomorrow', '-1': 'yesterday' }. */
  readonly relative: Readonly<Record<string, string>>;
  /** The end of a span: the Friday of the week, the last day of the others. */
  readonly ends: {
    readonly week: string;
    readonly month: string;
    readonly quarter: string;
    readonly year: string;
  };
  /** Before or after a weekday: the one in the week after this one. */
  readonly next: string;
  /** Before or after a weekday: the one that has passed. */
  readonly last: string;
  /** Before a weekday: the one in the week after the next. */
  readonly weekAfterNext?: string;
  /** Before a day's number: that day of the month after this one. */
  readonly nextMonth?: string;
  /** Before a count of days: "in 3 days". */
  readonly ahead: string;
  /** "3 days ago": before or after the count. */
  readonly ago: string;
  readonly day: string;
  readonly week: string;
  readonly month: string;
  readonly hour: string;
  readonly minute: string;
  /** Small words inside a date, passed over: "14th of January", "14 de enero", "den 14.". */
  readonly glue: string;
  /** Before an article and a day's number: "avant le 30" is a day where "le 30" alone is none. */
  readonly until?: string;
  /** What may follow a day's number: st, nd, th. Japanese: 日. */
  readonly ordinal: string;
  /** After the year's number, if anything must: 年. */
  readonly yearMark?: string;
  /** Before a time without minutes: "at 9", "a las 9", "um 9". */
  readonly at: string;
  readonly noon: string;
  readonly midnight: string;
  /** After (or in Japanese before) a number that is an hour. */
  readonly am: string;
  readonly pm: string;
  /** After the hour: h, Uhr, 時. */
  readonly oclock: string;
  /** Half an hour more, said after the hour: 半. */
  readonly half?: string;
};
