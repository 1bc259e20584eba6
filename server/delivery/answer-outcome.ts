import type { Result } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';
import { again, never, type Outcome, sent } from './channel.ts';
import type { Answer, Unposted } from './targets/post.ts';

const longestWait = 60 * 60_000;

/** What an HTTP answer means for a message. `hopeless` are the statuses after which trying again would not help. */
export function outcomeOf(
  posted: Result<Answer, Unposted>,
  at: Instant,
  hopeless: readonly number[],
): Outcome {
  if (!posted.ok) {
    const { kind, answer } = posted.reason;
    return kind === 'forbidden' ? never(answer) : again(answer, true);
  }
  const { status, retryAfter } = posted.value;
  if (status >= 200 && status < 300) return sent(`Taken (${status}).`);
  if (status >= 300 && status < 400)
    return again(`It answers with a redirect (${status}), which is not followed.`, true);
  if (hopeless.includes(status)) return never(`It refuses the message (${status}).`);
  if (status === 429) return again('It asks for fewer messages (429).', true, waitOf(retryAfter, at));
  const isDown = status >= 500;
  return again(
    isDown ? `It does not work just now (${status}).` : `It refuses the message (${status}).`,
    isDown,
    waitOf(retryAfter, at),
  );
}

/** Retry-After is seconds or a date. An answer may ask for patience, but not for more than an hour of it. */
function waitOf(retryAfter: string | null, at: Instant): number | null {
  if (retryAfter === null) return null;
  const wait = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - at;
  return Number.isFinite(wait) && wait > 0 ? Math.min(wait, longestWait) : null;
}
