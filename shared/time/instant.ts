/** A point in time: milliseconds since 1970 in UTC. Ordered and compared as the number it is. */
export type Instant = number & { readonly unit: 'milliseconds since 1970 UTC' };

export const instant = (milliseconds: number): Instant => milliseconds as Instant;

export const minute = 60_000;

export const plusMinutes = (at: Instant, minutes: number): Instant => instant(at + minutes * minute);
