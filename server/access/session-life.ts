import { type Instant, instant, minute } from '#shared/time/instant.ts';
import type { SessionKind } from './who.ts';

const day = 24 * 60 * minute;

/** Unused for `idleFor` it ends; a browser's ends after `mostFor` however much it is used. */
const lives: Record<SessionKind, { readonly idleFor: number; readonly mostFor: number }> = {
  web: { idleFor: 14 * day, mostFor: 90 * day },
  device: { idleFor: 180 * day, mostFor: Number.POSITIVE_INFINITY },
};

export function expiryOf(kind: SessionKind, createdAt: Instant, usedAt: Instant): Instant {
  const { idleFor, mostFor } = lives[kind];
  return instant(Math.min(usedAt + idleFor, createdAt + mostFor));
}

/** Use is written down at most this often: it is shown to people, and they count in minutes. */
export const noteUseAfter = minute;
