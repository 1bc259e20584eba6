import type { PersonId, TeamId } from '../records/person-ref.ts';
import type { Instant } from '../time/instant.ts';
import { type Handoff, isOpen, type Question } from './handoff.ts';
import { isAboutPlace } from './questions.ts';

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
  const { standoff } = handoff;
  if (standoff?.ownerDecides) return ownersTurn(handoff, standoff.since);
  const question = openQuestion(handoff);
  if (question !== null) {
    const why = question.kind === 'later-date' ? 'to-agree-date' : 'to-answer';
    return { holder: person(question.to), since: question.at, why };
  }
  const asked = standoff?.people.find((id) => !standoff.disclaimed.includes(id));
  if (standoff && asked !== undefined)
    return { holder: person(asked), since: standoff.since, why: 'to-settle' };
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
        since: later(handoff.acceptedAt, handoff.waits.at(-1)?.to ?? null) ?? handoff.sentAt,
        why: 'to-finish',
      };
  }
}

function receiversTurn(handoff: Handoff): Turn {
  const place = handoff.receivers.findIndex(({ acceptance }) => acceptance === null);
  const receiver = handoff.receivers[place];
  const wait = handoff.waits.findLast((one) => isAboutPlace(one, place, handoff));
  const since = later(receiver?.askedAt ?? null, wait?.to ?? null) ?? handoff.sentAt;
  const holder = holderOrTeam(receiver?.person ?? null, handoff);
  return { holder, since, why: receiver?.exhausted ? 'owner-decides' : 'to-accept' };
}

const ownersTurn = (handoff: Handoff, since: Instant): Turn => ({
  holder: holderOrTeam(ownerOf(handoff), handoff),
  since,
  why: 'owner-decides',
});

/** Who decides when nobody else does: the seam's owner, or whoever stood in when it was handed to them. */
export const ownerOf = ({ standInOwner, seam }: Handoff): PersonId | null => standInOwner ?? seam.owner;

const holderOrTeam = (id: PersonId | null, { seam }: Handoff): TurnHolder =>
  id === null ? { kind: 'team', id: seam.to } : person(id);

const later = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null ? other : other === null || one > other ? one : other;
