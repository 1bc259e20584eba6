import type { PersonId } from '../records/person-ref.ts';
import type { HandoffEvent } from './events.ts';
import type { Handoff } from './handoff.ts';
import { findPromise } from './promises.ts';
import { isOneSided } from './said.ts';
import { ownerOf } from './turn.ts';

export type NoticeKind =
  | 'asked-to-accept'
  | 'taken-from-you'
  | 'accepted'
  | 'returned'
  | 'declined'
  | 'amended'
  | 'question'
  | 'answered'
  | 'still-on-it'
  | 'lapsed'
  | 'overdue'
  | 'to-confirm'
  | 'confirmed'
  | 'reopened'
  | 'withdrawn'
  | 'promise-to-agree'
  | 'promise-answered'
  | 'promise-checkpoint'
  | 'promise-passed'
  | 'promise-settled'
  | 'found-out'
  | 'find-out'
  | 'reminder'
  | 'owner-holds'
  | 'standoff'
  | 'rehomed';

/** Somebody has to hear of an event. An escalation is told as one; a reminder may be bundled with others. */
export type Notice = {
  readonly to: PersonId;
  readonly kind: NoticeKind;
  readonly isEscalation: boolean;
  readonly isReminder: boolean;
};

const escalations: readonly NoticeKind[] = [
  'owner-holds',
  'standoff',
  'lapsed',
  'promise-passed',
  'promise-checkpoint',
];
const reminders: readonly NoticeKind[] = ['reminder', 'still-on-it', 'overdue', 'find-out'];

/** Who is told of what happened. Nobody is told of what they did themselves. */
export function noticesOf(event: HandoffEvent, before: Handoff | null, after: Handoff): readonly Notice[] {
  const self = event.by.kind === 'person' ? event.by.id : null;
  const seen = new Set<PersonId>();
  return told(event, before, after).flatMap(([to, kind]): Notice[] => {
    if (to === null || to === self || seen.has(to)) return [];
    seen.add(to);
    const isEscalation =
      escalations.includes(kind) || (event.type === 'HandAsked' && event.because === 'due');
    const isReminder = reminders.includes(kind) && event.type !== 'Sent' && event.type !== 'Amended';
    return [{ to, kind, isEscalation, isReminder }];
  });
}

type Told = readonly (readonly [PersonId | null, NoticeKind])[];

function told(event: HandoffEvent, before: Handoff | null, after: Handoff): Told {
  const { sender, holder } = after;
  const { owner } = after.seam;
  const decides = ownerOf(after);
  const all = (kind: NoticeKind): Told => after.receivers.map(({ person }) => [person, kind]);
  const deliverer = (id: string) => findPromise(after, id)?.deliverer.id ?? null;
  switch (event.type) {
    case 'Sent':
      return [...all('asked-to-accept'), ...toAgree(after), ...toFindOut(before, after)];
    case 'HandAsked': {
      const lost = before?.holder ?? before?.receivers[event.place]?.person ?? null;
      return [
        [event.person, 'asked-to-accept'],
        [lost === event.person ? null : lost, 'taken-from-you'],
      ];
    }
    case 'OwnerHeld':
      return [
        [event.person, 'owner-holds'],
        [sender, 'owner-holds'],
      ];
    case 'Accepted':
      return [
        [sender, 'accepted'],
        [before?.receivers[event.place]?.person ?? null, 'taken-from-you'],
      ];
    case 'Returned':
      return event.toOwner
        ? [
            [decides, 'owner-holds'],
            [sender, 'returned'],
          ]
        : [[sender, 'returned']];
    case 'Declined':
      return [[sender, 'declined']];
    case 'Amended':
      return [...toFindOut(before, after), [holder, 'amended'], ...all('amended'), ...toAgree(after)];
    case 'QuestionAsked':
      return [[event.to, 'question']];
    case 'QuestionAnswered':
      return [[before?.questions.at(-1)?.by ?? null, 'answered']];
    case 'StillOnItAsked':
      return [[holder, 'still-on-it']];
    case 'AcceptLapsed':
      return [
        [event.person, 'lapsed'],
        [sender, 'lapsed'],
      ];
    case 'CompletionOverdue':
    case 'ReadBackOverdue':
      return [
        [holder, 'overdue'],
        [sender, 'overdue'],
      ];
    case 'MendReminded':
    case 'AnswerReminded':
      return [[event.person, 'reminder']];
    case 'MendHandedToOwner':
    case 'StandoffHandedToOwner':
      return [[decides, 'owner-holds']];
    case 'AnswerHandedToOwner':
      return [[after.questions.at(-1)?.to ?? null, 'owner-holds']];
    case 'PromiseAgreed':
    case 'PromiseRefused':
      return [
        [sender, 'promise-answered'],
        [holder, 'promise-answered'],
      ];
    case 'PromiseUnanswered':
      return [
        [deliverer(event.promise), 'promise-to-agree'],
        [sender, 'promise-answered'],
      ];
    case 'PromiseKept':
    case 'PromiseMoved':
    case 'PromiseBroken':
      return [
        [sender, 'promise-settled'],
        [holder, 'promise-settled'],
      ];
    case 'PromiseCheckpointReached':
      return [
        [deliverer(event.promise), 'promise-checkpoint'],
        [holder, 'promise-checkpoint'],
      ];
    case 'PromiseDatePassed':
      return [
        [deliverer(event.promise), 'promise-passed'],
        [sender, 'promise-passed'],
        [owner, 'promise-passed'],
      ];
    case 'OpenEndFound':
      return [[holder, 'found-out'], ...all('found-out'), [sender, 'found-out']];
    case 'OpenEndOverdue':
      return [[after.openEnds.find(({ field }) => field === event.field)?.finder ?? null, 'find-out']];
    case 'Completed':
      return [[sender, 'to-confirm']];
    case 'Confirmed':
      return [
        [holder, 'confirmed'],
        [event.byItself ? sender : null, 'confirmed'],
      ];
    case 'Reopened':
      return [[holder, 'reopened']];
    case 'Withdrawn':
      return [...all('withdrawn'), [sender, 'withdrawn'], ...promised(after)];
    case 'StandoffRaised':
      return event.people.map((person) => [person, 'standoff']);
    case 'Taken':
      return (before?.standoff?.people ?? []).map((person) => [person, 'taken-from-you']);
    case 'Rehomed':
      return [
        [event.to, 'rehomed'],
        [owner, 'rehomed'],
      ];
    default:
      return [];
  }
}

/** Whoever was to keep something said to the customer hears that the handoff has ended without it. */
const promised = ({ promises }: Handoff): Told =>
  promises.filter(({ status }) => status === 'open').map(({ deliverer }) => [deliverer.id, 'withdrawn']);

/** Whoever is newly named to find something out hears of it at once, not only when it is late. */
const toFindOut = (before: Handoff | null, { openEnds }: Handoff): Told =>
  openEnds
    .filter(({ field, finder, status }) => {
      const known = before?.openEnds.some((end) => end.field === field && end.finder === finder) ?? false;
      return status === 'open' && !known;
    })
    .map(({ finder }) => [finder, 'find-out']);

const toAgree = (handoff: Handoff): Told =>
  handoff.promises
    .filter(({ answer, status }) => answer === 'awaited' && status === 'open' && !isOneSided(handoff))
    .map(({ deliverer }) => [deliverer.id, 'promise-to-agree']);
