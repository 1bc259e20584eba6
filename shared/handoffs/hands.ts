import type { PersonId } from '../records/person-ref.ts';
import type { Severity } from '../templates/template.ts';
import type { Instant } from '../time/instant.ts';
import type { Found, Happened } from './events.ts';
import type { Handoff, Question, Receiver } from './handoff.ts';
import { isAboutPlace } from './questions.ts';
import { active, quietAt } from './quiet.ts';

const types = ['HandAsked', 'OwnerHeld', 'Accepted', 'Rehomed'] as const;
type AboutHands = Extract<Happened, { readonly type: (typeof types)[number] }>;
type Given<Type extends AboutHands['type']> = Extract<AboutHands, { readonly type: Type }>;

export const isAboutHands = (event: Happened): event is AboutHands =>
  types.some((type) => type === event.type);

export function evolveHands(handoff: Handoff, event: AboutHands, at: Instant): Handoff {
  switch (event.type) {
    case 'HandAsked':
      return askHand(handoff, event, at);
    case 'OwnerHeld':
      return atPlace(waiting(handoff, event.place, at), event.place, (receiver) => ({
        ...receiver,
        ...{ person: event.person, askedAt: at, exhausted: true, acceptance: null },
        asked: addPerson(receiver.asked, event.person),
      }));
    case 'Accepted':
      return accept(handoff, event, at);
    case 'Rehomed':
      return rehome(handoff, event, at);
    default:
      return event satisfies never;
  }
}

/** Somebody else is asked: whoever held it holds it no more, and what was quieted for them is not quiet for the next. */
const waiting = (handoff: Handoff, place: number, at: Instant): Handoff => ({
  ...quietAt(handoff, place, at),
  ...{ status: 'sent', holder: null, acceptedAt: null, doneAt: null, outcome: null },
  ...{ gaps: [], ownerMends: false, reminders: [] },
});

function askHand(handoff: Handoff, event: Found, at: Instant): Handoff {
  const fresh = { askedAt: at, exhausted: false, acceptance: null };
  return atPlace(waiting(handoff, event.place, at), event.place, (receiver) => ({
    ...fresh,
    hand: event.hand,
    person: event.person,
    asked: addPerson(event.generation === receiver.generation ? receiver.asked : [], event.person),
    position: event.position,
    generation: event.generation,
    allowance: event.allowance,
  }));
}

/** Whoever is still to accept has the time of the new severity, from when they are told. A rung's own time stays. */
export const askedWith = (severity: Severity, handoff: Handoff, at: Instant): Handoff => ({
  ...handoff,
  receivers: handoff.receivers.map((receiver) => {
    if (receiver.acceptance !== null || receiver.exhausted || receiver.position.round > 0) return receiver;
    return { ...receiver, askedAt: at, allowance: handoff.seam.deadlines.accept[severity] };
  }),
});

function accept(handoff: Handoff, event: Given<'Accepted'>, at: Instant): Handoff {
  const acceptance = { by: event.person, at, readBack: event.readBack };
  const taken = atPlace(handoff, event.place, (receiver) => ({ ...receiver, exhausted: false, acceptance }));
  const said: Handoff = { ...taken, questions: stillOpen(handoff, event), standoff: null };
  if (said.receivers.some((receiver) => receiver.acceptance === null)) return said;
  const holder = said.receivers[0]?.acceptance?.by ?? event.person;
  const clean = { completionOverdue: false, readBackOverdue: false, answeredAt: null };
  return active({ ...said, ...clean, status: 'accepted', holder, acceptedAt: at }, at);
}

/** The turn goes to whoever accepts: what they or their side asked is over, and what was asked of it is theirs to answer. */
const stillOpen = (handoff: Handoff, { place, person }: Given<'Accepted'>): readonly Question[] => {
  const { asked = [], person: askedNow = null } = handoff.receivers[place] ?? {};
  return handoff.questions.flatMap((question) => {
    if (!isAboutPlace(question, place, handoff)) return [question];
    const isOfThem = [person, askedNow, ...asked].includes(question.to);
    return isOfThem && question.by !== person ? [{ ...question, to: person }] : [];
  });
};

/** Every end that waited for one person waits for another; a promise has to be agreed to anew. */
function rehome(handoff: Handoff, { from, to, name, ends }: Given<'Rehomed'>, at: Instant): Handoff {
  const sender = ends.includes('sender') ? to : handoff.sender;
  const questions = handoff.questions.map((question) =>
    question.to === from ? { ...question, to, at, reminders: [] } : question,
  );
  const promises = handoff.promises.map((promise) =>
    promise.deliverer.id === from && promise.status === 'open'
      ? { ...promise, deliverer: { id: to, name }, agreed: false, answer: 'awaited' as const, askedAt: at }
      : promise,
  );
  const openEnds = handoff.openEnds.map((end) =>
    end.finder === from && end.status !== 'found' ? { ...end, finder: to } : end,
  );
  const rehomed: Handoff = { ...handoff, sender, questions, promises, openEnds };
  return ends.includes('owner') ? { ...rehomed, standInOwner: to } : rehomed;
}

const atPlace = (handoff: Handoff, place: number, change: (receiver: Receiver) => Receiver): Handoff => ({
  ...handoff,
  receivers: handoff.receivers.map((receiver, index) => (index === place ? change(receiver) : receiver)),
});

const addPerson = (people: readonly PersonId[], person: PersonId | null): readonly PersonId[] =>
  person === null || people.includes(person) ? people : [...people, person];
