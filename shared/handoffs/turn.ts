import type { PersonId, TeamId } from '../records/person-ref.ts';
import type { Instant } from '../time/instant.ts';
import { type Handoff, isOpen, type Question } from './handoff.ts';

export type TurnReason =
  | 'to-accept'
  | 'to-mend'
  | 'to-answer'
  | 'to-agree-date'
  | 'to-finish'
  | 'to-confirm'
  | 'to-settle'
  | 'owner-decides';

/** A team holds the turn only when no person could be found in it; the server alarms on that. */
export type TurnHolder =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'team'; readonly id: TeamId };

/** The one everybody is waiting for, since when, and why. */
export type Turn = { readonly holder: TurnHolder; readonly since: Instant; readonly why: TurnReason };

const person = (id: PersonId): TurnHolder => ({ kind: 'person', id });

/** The question that waits: the last one asked is answered first. */
export const openQuestion = (handoff: Handoff): Question | null => handoff.questions.at(-1) ?? null;

/** Follows from the state alone, so it can be neither empty while a handoff is open nor two. */
export function turnOf(handoff: Handoff): Turn | null {
  if (!isOpen(handoff)) return null;
  if (handoff.standoff?.ownerDecides) return ownersTurn(handoff, handoff.standoff.since);
  const question = openQuestion(handoff);
  if (question !== null) {
    const why = question.kind === 'later-date' ? 'to-agree-date' : 'to-answer';
    return { holder: person(question.to), since: question.at, why };
  }
  switch (handoff.status) {
    case 'sent':
      return receiversTurn(handoff);
    case 'returned':
      return handoff.ownerMends
        ? ownersTurn(handoff, handoff.returnedAt ?? handoff.sentAt)
        : { holder: person(handoff.sender), since: handoff.returnedAt ?? handoff.sentAt, why: 'to-mend' };
    case 'done':
      return { holder: person(handoff.sender), since: handoff.doneAt ?? handoff.sentAt, why: 'to-confirm' };
    default:
      return {
        holder: holderOrTeam(handoff.holder, handoff),
        since: later(handoff.acceptedAt, handoff.answeredAt) ?? handoff.sentAt,
        why: 'to-finish',
      };
  }
}

function receiversTurn(handoff: Handoff): Turn {
  const receiver = handoff.receivers.find(({ acceptance }) => acceptance === null);
  const since = later(receiver?.askedAt ?? null, handoff.answeredAt) ?? handoff.sentAt;
  const holder = holderOrTeam(receiver?.person ?? null, handoff);
  return { holder, since, why: receiver?.exhausted ? 'owner-decides' : 'to-accept' };
}

const ownersTurn = (handoff: Handoff, since: Instant): Turn => ({
  holder: holderOrTeam(handoff.seam.owner, handoff),
  since,
  why: 'owner-decides',
});

const holderOrTeam = (id: PersonId | null, { seam }: Handoff): TurnHolder =>
  id === null ? { kind: 'team', id: seam.to } : person(id);

const later = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null ? other : other === null || one > other ? one : other;
