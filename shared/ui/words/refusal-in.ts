import type { RefusalCode } from '../../handoffs/refusals.ts';
import { localDateAt } from '../../time/fixed-date.ts';
import { type Instant, instant } from '../../time/instant.ts';
import { showDay, showMoment } from '../time/moment-words.ts';
import type { Words } from './en.ts';
import { fill, partsOf } from './fill.ts';

/** A "no" as it came: the rules' own sentence, and what it takes to say it in another language. */
export type ToldRefusal = {
  readonly sentence: string;
  readonly code?: string | undefined;
  readonly words?: Readonly<Record<string, string>> | undefined;
};

/**
 * In the person's language where it has the sentence and every name in it is known; else as it came. Its moments are written as
 * people of that language write them, with the year where it is not that of `now`.
 */
export function refusalIn(
  { refusals, language }: Words,
  { sentence, code, words = {} }: ToldRefusal,
  now: Instant | null = null,
): string {
  const own =
    code === undefined || !Object.hasOwn(refusals, code) ? undefined : refusals[code as RefusalCode];
  const names = own === undefined ? [] : partsOf(own).filter((_, place) => place % 2 === 1);
  if (own !== undefined && names.every((name) => Object.hasOwn(words, name))) {
    const shown = Object.entries(words).map(([name, word]) => [name, written(word, language, now)] as const);
    return fill(own, Object.fromEntries(shown));
  }
  return Object.values(words).reduce(
    (said, word) => said.replaceAll(word, written(word, 'en', now)),
    sentence,
  );
}

const onTheWall = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/;

/** The rules write a moment, or a day, as it stands on the wall of whoever reads it: `2026-11-23 10:00`. */
function written(word: string, language: string, now: Instant | null): string {
  const [, date, time] = onTheWall.exec(word) ?? [];
  const at = Date.parse(`${date}T${time ?? '00:00'}Z`);
  if (date === undefined || Number.isNaN(at)) return word;
  const year = now ?? instant(0);
  if (time === undefined) return showDay(date, localDateAt(year, 'UTC'), language);
  return showMoment(instant(at), year, { language, zone: 'UTC' });
}
