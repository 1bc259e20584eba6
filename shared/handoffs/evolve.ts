import type { PersonId } from '../records/person-ref.ts';
import type { Instant } from '../time/instant.ts';
import type { Found, HandoffEvent, Happened } from './events.ts';
import type { CommandId, Handoff, Receiver } from './handoff.ts';
import { evolveOpenEnds, isAboutOpenEnds } from './open-ends.ts';
import { evolvePromises, isAboutPromises } from './promises.ts';
import { evolveQuestions, isAboutQuestions } from './questions.ts';
import { evolveStandoff, isAboutStandoff } from './standoff.ts';
import { turnOf } from './turn.ts';

/** How many command ids a handoff remembers, so that a repeated command is known even where there is no database. */
const remembered = 100;

/** Folds one event into a handoff. It believes every event: what may happen was decided before. */
export function evolve(handoff: Handoff | null, event: HandoffEvent): Handoff {
  const changed = handoff === null ? begin(event) : change(handoff, event, event.at);
  const known: Handoff = {
    ...changed,
    version: changed.version + 1,
    handled: remember(changed.handled, event.command),
    clocks: event.clocks ?? changed.clocks,
  };
  return { ...known, turn: turnOf(known) };
}

export const evolveAll = (handoff: Handoff | null, events: readonly HandoffEvent[]): Handoff | null =>
  events.reduce<Handoff | null>(evolve, handoff);

const remember = (handled: readonly CommandId[], id: CommandId): readonly CommandId[] =>
  handled.includes(id) ? handled : [...handled, id].slice(-remembered);

function begin(event: HandoffEvent): Handoff {
  if (event.type !== 'Sent') throw new Error(`The log of handoff ${event.handoff} does not begin with Sent.`);
  const { record, note, seam, severity, wantedBy, sender, senderTeam, receivers, promises, openEnds, at } =
    event;
  return {
    ...{
      id: event.handoff,
      record,
      note,
      seam,
      severity,
      wantedBy,
      sender,
      senderTeam,
      receivers,
      promises,
      openEnds,
    },
    ...{ sentAt: at, status: 'sent', lastActivityAt: at, version: 0, declined: [], gaps: [], reminders: [] },
    ...{
      holder: null,
      acceptedAt: null,
      stillOnItAt: null,
      completionOverdue: false,
      readBackOverdue: false,
    },
    ...{ returnedAt: null, ownerMends: false, doneAt: null, outcome: null, questions: [], answeredAt: null },
    ...{
      waits: [],
      snoozedUntil: null,
      pauses: [],
      bounces: [],
      standoff: null,
      deliveredAt: null,
      seenAt: null,
    },
    ...{ clocks: [], turn: null, handled: [] },
  };
}

function change(handoff: Handoff, event: Happened, at: Instant): Handoff {
  if (isAboutPromises(event)) return evolvePromises(handoff, event, at);
  if (isAboutQuestions(event)) return evolveQuestions(handoff, event, at);
  if (isAboutOpenEnds(event)) return evolveOpenEnds(handoff, event, at);
  if (isAboutStandoff(event)) return evolveStandoff(handoff, event, at);
  switch (event.type) {
    case 'Sent':
    case 'RungSkipped':
    case 'Reassigned':
    case 'AcceptLapsed':
    case 'ClocksRecomputed':
    case 'MessageFailed':
    case 'NobodyTold':
      return handoff;
    case 'Delivered':
      return { ...handoff, deliveredAt: at };
    case 'Seen':
      return { ...handoff, seenAt: at };
    case 'HandAsked':
      return askHand(handoff, event, at);
    case 'OwnerHeld':
      return atPlace(quiet(handoff, at), event.place, (receiver) => ({
        ...receiver,
        person: event.person,
        asked: addPerson(receiver.asked, event.person),
        askedAt: at,
        exhausted: true,
        acceptance: null,
      }));
    case 'Accepted':
      return accept(handoff, event, at);
    case 'Returned':
      return {
        ...quiet(handoff, at),
        ...{ status: 'returned', gaps: event.gaps, returnedAt: at, reminders: [], ownerMends: event.toOwner },
        bounces: [
          ...handoff.bounces,
          { kind: 'returned', by: event.person, at, reason: event.gaps.map(({ why }) => why).join(' · ') },
        ],
      };
    case 'Declined':
      return { ...handoff, declined: [...handoff.declined, event.person] };
    case 'Amended': {
      const { note, severity, wantedBy, promises, openEnds } = event;
      return { ...handoff, note, severity, wantedBy, promises, openEnds };
    }
    case 'MendReminded':
      return { ...handoff, reminders: [...handoff.reminders, at] };
    case 'MendHandedToOwner':
      return { ...handoff, ownerMends: true, returnedAt: at };
    case 'Snoozed':
      return active({ ...handoff, snoozedUntil: event.until }, at);
    case 'SnoozeEnded':
      return { ...handoff, snoozedUntil: null, lastActivityAt: at };
    case 'Paused': {
      const pause = { from: at, to: event.until, reason: event.reason, over: false };
      return active({ ...handoff, pauses: [...handoff.pauses, pause] }, at);
    }
    case 'PauseEnded':
      return { ...handoff, pauses: endPauses(handoff, at) };
    case 'Progressed':
      return active({ ...handoff, standoff: null }, at);
    case 'StillOnItAsked':
      return { ...handoff, stillOnItAt: at };
    case 'CompletionOverdue':
      return { ...handoff, completionOverdue: true };
    case 'ReadBackOverdue':
      return { ...handoff, readBackOverdue: true };
    case 'Completed':
      return { ...quiet(handoff, at), status: 'done', doneAt: at, outcome: event.outcome };
    case 'Confirmed':
      return { ...quiet(handoff, at), status: 'confirmed' };
    case 'Reopened': {
      const bounce = { kind: 'reopened', by: event.person, at, reason: event.reason } as const;
      const bounces = [...handoff.bounces, bounce];
      return active({ ...handoff, status: 'accepted', doneAt: null, outcome: null, bounces }, at);
    }
    case 'Withdrawn':
      return { ...quiet(handoff, at), status: 'withdrawn' };
    case 'Rehomed':
      return rehome(handoff, event, at);
    default:
      return event satisfies never;
  }
}

/** Somebody else is asked: whoever held it holds it no more, and what was quieted for them is not quiet for the next. */
function askHand(handoff: Handoff, event: Found, at: Instant): Handoff {
  const asked: Handoff = {
    ...quiet(handoff, at),
    ...{ status: 'sent', holder: null, acceptedAt: null, gaps: [], ownerMends: false, reminders: [] },
  };
  const fresh = { askedAt: at, exhausted: false, acceptance: null };
  return atPlace(asked, event.place, (receiver) => ({
    ...fresh,
    hand: event.hand,
    person: event.person,
    asked: addPerson(event.generation === receiver.generation ? receiver.asked : [], event.person),
    position: event.position,
    generation: event.generation,
    allowance: event.allowance,
  }));
}

function accept(handoff: Handoff, event: Extract<Happened, { type: 'Accepted' }>, at: Instant): Handoff {
  const acceptance = { by: event.person, at, readBack: event.readBack };
  const taken = atPlace(handoff, event.place, (receiver) => ({ ...receiver, exhausted: false, acceptance }));
  const questions = handoff.questions.filter(({ by }) => by !== event.person);
  const said: Handoff = { ...taken, questions, standoff: null };
  if (said.receivers.some((receiver) => receiver.acceptance === null)) return said;
  const holder = said.receivers[0]?.acceptance?.by ?? event.person;
  const clean = { completionOverdue: false, readBackOverdue: false, waits: [], answeredAt: null };
  return active({ ...said, ...clean, status: 'accepted', holder, acceptedAt: at }, at);
}

/** Every end that waited for one person waits for another; a promise has to be agreed to anew. */
function rehome(handoff: Handoff, event: Extract<Happened, { type: 'Rehomed' }>, at: Instant): Handoff {
  const { from, to, name, ends } = event;
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
  return { ...handoff, sender, questions, promises, openEnds };
}

const atPlace = (handoff: Handoff, place: number, change: (receiver: Receiver) => Receiver): Handoff => ({
  ...handoff,
  receivers: handoff.receivers.map((receiver, index) => (index === place ? change(receiver) : receiver)),
});

const addPerson = (people: readonly PersonId[], person: PersonId | null): readonly PersonId[] =>
  person === null || people.includes(person) ? people : [...people, person];

/** The holder has given a sign of life. */
export const active = (handoff: Handoff, at: Instant): Handoff => ({
  ...handoff,
  lastActivityAt: at,
  stillOnItAt: null,
});

/** What ends with a change of hands: questions, a snooze, a pause, a standoff, waiting for an answer. */
const quiet = (handoff: Handoff, at: Instant): Handoff => ({
  ...handoff,
  ...{ questions: [], answeredAt: null, waits: [], snoozedUntil: null, stillOnItAt: null, standoff: null },
  pauses: endPauses(handoff, at),
});

const endPauses = ({ pauses }: Handoff, at: Instant) =>
  pauses.map((pause) => (pause.over ? pause : { ...pause, to: pause.to < at ? pause.to : at, over: true }));
