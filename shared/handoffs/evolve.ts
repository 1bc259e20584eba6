import type { Instant } from '../time/instant.ts';
import type { HandoffEvent, Happened } from './events.ts';
import type { CommandId, Handoff } from './handoff.ts';
import { askedWith, evolveHands, isAboutHands } from './hands.ts';
import { evolveOpenEnds, isAboutOpenEnds } from './open-ends.ts';
import { evolvePromises, isAboutPromises } from './promises.ts';
import { evolveQuestions, isAboutQuestions } from './questions.ts';
import { active, endPauses, quiet } from './quiet.ts';
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
  if (isAboutHands(event)) return evolveHands(handoff, event, at);
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
    case 'Returned':
      return {
        ...quiet(handoff, at),
        ...{ status: 'returned', gaps: event.gaps, returnedAt: at, reminders: [], ownerMends: event.toOwner },
        standInOwner: event.owner ?? null,
        bounces: [
          ...handoff.bounces,
          { kind: 'returned', by: event.person, at, reason: event.gaps.map(({ why }) => why).join(' · ') },
        ],
      };
    case 'Declined':
      return { ...handoff, declined: [...handoff.declined, event.person] };
    case 'Amended': {
      const { note, severity, wantedBy, promises, openEnds } = event;
      const amended = { ...handoff, note, severity, wantedBy, promises, openEnds };
      return severity === handoff.severity ? amended : askedWith(severity, amended, at);
    }
    case 'MendReminded':
      return { ...handoff, reminders: [...handoff.reminders, at] };
    case 'MendHandedToOwner':
      return { ...handoff, ownerMends: true, returnedAt: at, standInOwner: event.owner ?? null };
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
      const waits = [...handoff.waits, { from: handoff.doneAt ?? at, to: at }];
      return active({ ...handoff, status: 'accepted', doneAt: null, outcome: null, bounces, waits }, at);
    }
    case 'Withdrawn':
      return { ...quiet(handoff, at), status: 'withdrawn' };
    default:
      return event satisfies never;
  }
}
