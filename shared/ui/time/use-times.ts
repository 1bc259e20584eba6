import { localDateAt } from '../../time/fixed-date.ts';
import type { Instant } from '../../time/instant.ts';
import { isLocalDate, type LocalDate } from '../../time/local-date.ts';
import { type Setting, useSetting } from '../setting/Baton.tsx';
import { fill } from '../words/fill.ts';
import { relativeTo, showDay, showMoment } from './moment-words.ts';

export function momentWords(at: Instant, { words, zone, now }: Setting): string {
  const { language } = words;
  const exact = showMoment(at, now, { language, zone });
  return fill(words.times.both, { relative: relativeTo(at, now, language), exact });
}

export const momentExact =
  ({ words, zone, now }: Setting) =>
  (at: Instant): string =>
    showMoment(at, now, { language: words.language, zone });

/** Moments and days as words, where a sentence needs them as text. */
export function useTimes() {
  const setting = useSetting();
  const today = localDateAt(setting.now, setting.zone);
  return {
    today,
    moment: (at: Instant) => momentWords(at, setting),
    exact: momentExact(setting),
    day: (date: LocalDate) => (isLocalDate(date) ? showDay(date, today, setting.words.language) : date),
  };
}
