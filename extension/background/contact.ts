import type { Instant } from '#shared/time/instant.ts';

/** The alarm asks each 30 s, so whoever was heard within this is there. */
const heardWithin = 75_000;

export const isOnline = (heardAt: Instant | null, now: Instant): boolean =>
  heardAt !== null && now - heardAt < heardWithin;
