import type { PersonId } from '../records/person-ref.ts';
import type { Instant } from '../time/instant.ts';
import type { ClockName } from './clock.ts';
import { type Handoff, type HandoffId, isOpen } from './handoff.ts';
import { isAboutPlace } from './questions.ts';
import { isOneSided } from './said.ts';
import type { Turn, TurnReason } from './turn.ts';

/** One line of somebody's inbox: why it is there, since when, and until when it can wait. */
export type InboxLine = {
  readonly handoff: HandoffId;
  readonly why: TurnReason | 'to-agree-promise' | 'to-find-out';
  readonly since: Instant;
  readonly dueAt: Instant | null;
  readonly isOverdue: boolean;
  readonly waitsFor: Turn['holder'] | null;
};

export type Inbox = {
  readonly waitingForMe: readonly InboxLine[];
  /** Not my turn, but something small is asked of me: a promise to agree to, a value to find out. */
  readonly askedOfMe: readonly InboxLine[];
  readonly iWaitFor: readonly InboxLine[];
};

export type Badge = { readonly count: number; readonly overdue: number };

/** Everybody from whom a step is awaited: the turn, every receiver still to accept, both sides of a standoff. */
export function isWaitingFor(handoff: Handoff, person: PersonId): boolean {
  if (!isOpen(handoff)) return false;
  const { turn, standoff } = handoff;
  if (turn?.holder.kind === 'person' && turn.holder.id === person) return true;
  if (standoff !== null && !standoff.ownerDecides) {
    return standoff.people.includes(person) && !standoff.disclaimed.includes(person);
  }
  return findPlaceAsked(handoff, person) !== null;
}

/** The place at which a person is asked to accept, unless it waits for an answer. */
function findPlaceAsked(handoff: Handoff, person: PersonId): number | null {
  if (handoff.status !== 'sent') return null;
  const place = handoff.receivers.findIndex(
    (receiver, which) =>
      receiver.acceptance === null &&
      receiver.person === person &&
      !handoff.questions.some((question) => isAboutPlace(question, which, handoff)),
  );
  return place < 0 ? null : place;
}

const concerns = (handoff: Handoff, person: PersonId): boolean =>
  handoff.sender === person || handoff.holder === person || handoff.questions.some(({ by }) => by === person);

const clocksOfTurn: readonly ClockName[] = [
  ...([
    'accept',
    'mend',
    'answer',
    'activity',
    'still-on-it',
    'complete',
    'read-back',
    'confirm',
    'standoff',
  ] as const),
];

/** The next of the clocks that run on whoever has the turn. */
const turnDueAt = ({ clocks }: Handoff): Instant | null =>
  clocks.find(({ name }) => clocksOfTurn.includes(name))?.dueAt ?? null;

/** Late is what passed its date, and what the ladder or the owner had to take over. */
function isLate(handoff: Handoff, dueAt: Instant | null, now: Instant): boolean {
  if (dueAt !== null && dueAt <= now) return true;
  if (handoff.completionOverdue || handoff.readBackOverdue) return true;
  if (handoff.turn?.why === 'owner-decides') return true;
  return handoff.promises.some(({ status, alarmed }) => status === 'open' && alarmed === 'date');
}

/** Whose turn it is, by when, and whether that is late; empty when it has ended. */
export function turnLine(handoff: Handoff, now: Instant): InboxLine[] {
  const { turn } = handoff;
  if (turn === null) return [];
  const dueAt = turnDueAt(handoff);
  const isOverdue = isLate(handoff, dueAt, now);
  return [{ handoff: handoff.id, why: turn.why, since: turn.since, dueAt, isOverdue, waitsFor: turn.holder }];
}

/** A line as one person reads it: why it waits for them, which is not always why it waits for whoever has the turn. */
function linesFor(handoff: Handoff, person: PersonId, now: Instant): InboxLine[] {
  const { turn, standoff, clocks } = handoff;
  if (turn?.holder.kind === 'person' && turn.holder.id === person) return turnLine(handoff, now);
  const waitsFor = { kind: 'person', id: person } as const;
  const line = (why: InboxLine['why'], since: Instant, clock: ClockName, subject: string): InboxLine => {
    const found = clocks.find((one) => one.name === clock && one.subject === subject);
    const dueAt = found?.dueAt ?? null;
    const isOverdue = why === 'owner-decides' || isLate(handoff, dueAt, now);
    return { handoff: handoff.id, why, since, dueAt, isOverdue, waitsFor };
  };
  if (standoff !== null) return [line('to-settle', standoff.since, 'standoff', '')];
  const place = findPlaceAsked(handoff, person);
  const receiver = place === null ? undefined : handoff.receivers[place];
  if (receiver === undefined) return turnLine(handoff, now);
  const why = receiver.exhausted ? 'owner-decides' : 'to-accept';
  return [line(why, receiver.askedAt, 'accept', String(place))];
}

/** What waits for a person and what they wait for. Overdue first, then by what is due next, then by how long it has waited. */
export function inboxOf(person: PersonId, handoffs: readonly Handoff[], now: Instant): Inbox {
  const mine = handoffs.filter((handoff) => isWaitingFor(handoff, person));
  const others = handoffs.filter(
    (handoff) => isOpen(handoff) && concerns(handoff, person) && !isWaitingFor(handoff, person),
  );
  return {
    waitingForMe: inOrder(mine.flatMap((handoff) => linesFor(handoff, person, now))),
    askedOfMe: inOrder(handoffs.filter(isOpen).flatMap((handoff) => smallLines(handoff, person, now))),
    iWaitFor: inOrder(others.flatMap((handoff) => turnLine(handoff, now))),
  };
}

function smallLines(handoff: Handoff, person: PersonId, now: Instant): readonly InboxLine[] {
  const line = (why: InboxLine['why'], clock: ClockName, subject: string, since: Instant): InboxLine => {
    const found = handoff.clocks.find(({ name, subject: other }) => name === clock && other === subject);
    const dueAt = found?.dueAt ?? null;
    const isOverdue = dueAt === null || dueAt <= now;
    return { handoff: handoff.id, why, since, dueAt, isOverdue, waitsFor: { kind: 'person', id: person } };
  };
  const promises = handoff.promises
    .filter(
      ({ deliverer, status, answer }) =>
        deliverer.id === person && status === 'open' && isUnanswered(answer) && !isOneSided(handoff),
    )
    .map(({ id, askedAt }) => line('to-agree-promise', 'agreement', id, askedAt));
  const ends = handoff.openEnds
    .filter(({ finder, status }) => finder === person && status !== 'found')
    .map(({ field }) => line('to-find-out', 'open-end', field, handoff.sentAt));
  return [...promises, ...ends];
}

const isUnanswered = (answer: string) => answer === 'awaited' || answer === 'overdue';

const inOrder = (lines: readonly InboxLine[]): readonly InboxLine[] =>
  [...lines].sort(
    (one, other) =>
      Number(other.isOverdue) - Number(one.isOverdue) ||
      (one.dueAt ?? Number.MAX_SAFE_INTEGER) - (other.dueAt ?? Number.MAX_SAFE_INTEGER) ||
      one.since - other.since,
  );

/** How many handoffs wait for me, and how many of them are late. */
export function badgeOf(person: PersonId, handoffs: readonly Handoff[], now: Instant): Badge {
  const { waitingForMe } = inboxOf(person, handoffs, now);
  return { count: waitingForMe.length, overdue: waitingForMe.filter(({ isOverdue }) => isOverdue).length };
}
