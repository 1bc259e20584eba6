import { type Instant, instant } from './instant.ts';
import type { LocalDay } from './local-day.ts';
import type { OpenDay } from './open-spans.ts';
import { earlier, type Span } from './span.ts';

/** Where counting ended, and the open time that was counted up to there. */
export type Counted = { readonly at: Instant; readonly spans: readonly Span[] };

/** Counting nothing ends where counting begins. Null when there is not so much open time. */
export function countTime(open: Iterable<Span>, milliseconds: number): Counted | null {
  const spans: Span[] = [];
  let left = Math.max(0, Math.round(milliseconds));
  for (const { from, to } of open) {
    const at = instant(from + left);
    if (at <= to) return { at, spans: left > 0 ? [...spans, { from, to: at }] : spans };
    spans.push({ from, to });
    left -= to - from;
  }
  return null;
}

/** The moment of another day at which the wall shows what it shows now. */
export type SameTime = (at: Instant, day: LocalDay, other: LocalDay) => Instant;

/**
 * Begun in the middle of a day, so many open days end at the same time of the last; begun with a day, they end with a day, and
 * the first one counts.
 */
export function countDays(openDays: Iterable<OpenDay>, days: number, sameTime: SameTime): Counted | null {
  const spans: Span[] = [];
  let begun: OpenDay | null = null;
  let passed = 0;
  for (const day of openDays) {
    begun ??= day;
    const begunAt = begun.spans[0].from;
    if (days <= 0) return { at: begunAt, spans };
    passed++;
    if (begun.isWhole && passed >= days) return endOf([...spans, ...day.spans], begunAt);
    if (passed > days) {
      const part = upTo(day.spans, sameTime(begunAt, begun.day, day.day));
      return endOf([...spans, ...part], begunAt);
    }
    spans.push(...day.spans);
  }
  return null;
}

/** Up to the last open moment that is not after `at`; when the day opens later than that, its first hours. */
function upTo(spans: OpenDay['spans'], at: Instant): readonly Span[] {
  const begun = spans.filter(({ from }) => from <= at);
  return begun.length > 0 ? begun.map(({ from, to }) => ({ from, to: earlier(to, at) })) : [spans[0]];
}

const endOf = (spans: readonly Span[], otherwise: Instant): Counted => ({
  at: spans.at(-1)?.to ?? otherwise,
  spans: spans.filter(({ from, to }) => from < to),
});
