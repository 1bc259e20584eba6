import { type Instant, minute } from '#shared/time/instant.ts';

const steps: readonly (readonly [length: number, one: string, many: string])[] = [
  [24 * 60 * minute, 'a day', 'days'],
  [60 * minute, 'an hour', 'hours'],
  [minute, 'a minute', 'minutes'],
];

/** How long ago, and exactly when, on a page that can't know the reader's zone. */
export function agoOf(at: Instant, now: Instant): string {
  const exactly = `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  for (const [length, one, many] of steps) {
    const count = Math.floor((now - at) / length);
    if (count >= 1) return `${count === 1 ? one : `${count} ${many}`} ago (${exactly})`;
  }
  return `just now (${exactly})`;
}
