import { type Instant, instant, minute } from './instant.ts';

/** A stretch of time: from its first moment up to, not including, `to`. */
export type Span = { readonly from: Instant; readonly to: Instant };

/** While work on a handoff was paused. Several may overlap. */
export type Pause = Span;

export const minutesIn = (spans: readonly Span[]): number => lengthOf(spans) / minute;

export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((total, { from, to }) => total + (to - from), 0);

/** The same time, in order, nothing twice: empty and reversed spans vanish, touching ones become one. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: later(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

export function overlap(one: Span, other: Span): Span | null {
  const span = { from: later(one.from, other.from), to: earlier(one.to, other.to) };
  return span.from < span.to ? span : null;
}

/** What is left of a span without the others, which have to be merged. */
export function without(span: Span, others: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let { from } = span;
  for (const other of others) {
    if (other.to <= from) continue;
    if (other.from >= span.to) break;
    if (other.from > from) left.push({ from, to: other.from });
    from = other.to;
  }
  if (from < span.to) left.push({ from, to: span.to });
  return left;
}

export const later = (one: Instant, other: Instant): Instant => instant(Math.max(one, other));
export const earlier = (one: Instant, other: Instant): Instant => instant(Math.min(one, other));
