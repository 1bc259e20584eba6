import type { AskedBecause, HandoffEvent } from '#shared/handoffs/events.ts';
import type { Notice } from '#shared/handoffs/notices.ts';
import { isSaidForm } from '#shared/handoffs/said.ts';
import type { Wording } from './drafts/wordings.ts';

const asked: Readonly<Record<AskedBecause, Wording>> = {
  'nobody-there': 'asked-in-place',
  due: 'asked-after-silence',
  declined: 'asked-after-decline',
  lapsed: 'asked-after-lapse',
  reassigned: 'given-to-you',
  rehomed: 'asked-after-leaving',
  amended: 'say-it-back-again',
  mended: 'gaps-filled',
  taken: 'given-to-you',
};

/** In which words a notice is told. */
export function wordingOf(event: HandoffEvent, { kind }: Pick<Notice, 'kind'>): Wording {
  if (kind === 'promise-to-agree') return 'promise-asked';
  if (kind === 'rehomed') return 'rehomed';
  if (kind === 'find-out' && event.type !== 'OpenEndOverdue') return 'asked-to-find-out';
  switch (event.type) {
    case 'Sent':
      return isSaidForm(event.note.template) ? 'was-it-said' : 'handed-over';
    case 'HandAsked':
      return kind === 'taken-from-you' ? 'moved-on' : asked[event.because];
    case 'OwnerHeld':
      return 'nobody-accepted';
    case 'Returned':
      return event.toOwner ? 'returned-to-owner' : 'returned';
    case 'QuestionAsked':
      return event.kind === 'later-date' ? 'later-date' : 'question';
    case 'Confirmed':
      return event.byItself ? 'confirmed-by-itself' : 'confirmed';
    default:
      return byType[event.type] ?? 'changed';
  }
}

const byType: Readonly<Partial<Record<HandoffEvent['type'], Wording>>> = {
  Accepted: 'accepted',
  Declined: 'declined',
  Amended: 'changed',
  QuestionAnswered: 'answered',
  StillOnItAsked: 'still-on-it',
  AcceptLapsed: 'lapsed',
  CompletionOverdue: 'past-its-time',
  ReadBackOverdue: 'past-its-time',
  MendReminded: 'mend-reminder',
  AnswerReminded: 'answer-reminder',
  MendHandedToOwner: 'not-mended',
  AnswerHandedToOwner: 'not-answered',
  StandoffRaised: 'standoff',
  StandoffHandedToOwner: 'standoff-unsettled',
  PromiseAgreed: 'promise-agreed',
  PromiseRefused: 'promise-refused',
  PromiseUnanswered: 'promise-unanswered',
  PromiseKept: 'promise-kept',
  PromiseMoved: 'promise-moved',
  PromiseBroken: 'promise-broken',
  PromiseCheckpointReached: 'promise-checkpoint',
  PromiseDatePassed: 'promise-passed',
  OpenEndFound: 'found-out',
  OpenEndOverdue: 'not-found-out',
  Completed: 'done',
  Reopened: 'reopened',
  Withdrawn: 'withdrawn',
  Taken: 'taken',
  Rehomed: 'rehomed',
};
