import { type Instant, instant } from '#shared/time/instant.ts';

/** Far more than a person and their browser ask: it stops a program that has lost its way, not somebody in a hurry. */
export const mostCallsAtOnce = 2_000;
const refillFor = 5;
const mostKept = 10_000;

/** True when a session may make so many calls more. Each server counts for itself, in memory, so that a read writes nothing. */
export type Pace = (session: string, calls: number, now: Instant) => boolean;

export function createPace(): Pace {
  const wholeAt = new Map<string, Instant>();
  return (session, calls, now) => {
    const next = instant(Math.max(wholeAt.get(session) ?? now, now) + calls * refillFor);
    if (next - now > mostCallsAtOnce * refillFor) return false;
    if (wholeAt.size >= mostKept) for (const [one, at] of wholeAt) if (at <= now) wholeAt.delete(one);
    wholeAt.set(session, next);
    return true;
  };
}
