import type { Handoff } from '../../handoffs/handoff.ts';
import type { InboxLine } from '../../handoffs/inbox.ts';
import type { OfferType } from '../../handoffs/offers.ts';
import { isOneSided } from '../../handoffs/said.ts';
import type { Words } from '../words/en.ts';

/** What is asked of somebody, in the words that fit: what was said is confirmed, not taken over. */
export function askIn(words: Words, why: InboxLine['why'], isOneSided: boolean) {
  const { mine, theirs } = words.said;
  if (isOneSided && why === 'to-accept') return { mine, theirs };
  return { mine: words.mine[why], theirs: words.theirs[why] };
}

export function offerName(words: Words, type: OfferType, handoff: Handoff): string {
  const own: Partial<Record<OfferType, string>> = isOneSided(handoff) ? words.saidOffers : {};
  return own[type] ?? words.offers[type];
}
