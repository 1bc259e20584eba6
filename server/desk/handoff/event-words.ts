import type { AskedBecause, HandoffEvent } from '#shared/handoffs/events.ts';
import type { Template } from '#shared/templates/template.ts';
import type { Names } from '../pieces/use-names.ts';

const because: Readonly<Record<AskedBecause, string>> = {
  'nobody-there': 'nobody was there to answer',
  due: 'it was not accepted in time',
  declined: 'it was declined',
  lapsed: 'nothing moved after it was accepted',
  reassigned: 'it was handed on',
  rehomed: 'whoever had it is not here any more',
  amended: 'it was changed',
  mended: 'it was mended',
  taken: 'they took it',
};

const pauses = {
  customer: 'the customer',
  supplier: 'a supplier',
  legal: 'legal',
  'internal-approval': 'an approval',
  'holiday-freeze': 'the holidays',
} as const;

type Line = { readonly what: string; readonly words?: string };

/** What happened in a sentence, and the words somebody wrote with it; null for what nobody has to read. */
export function sayEvent(event: HandoffEvent, names: Names, { fields }: Template): Line | null {
  const by = event.by.kind === 'person' ? names.person(event.by.id) : 'Baton';
  const label = (key: string) => fields.find((field) => field.key === key)?.label ?? key;
  switch (event.type) {
    case 'Sent':
      return { what: `${by} sent it` };
    case 'Seen':
      return { what: `${by} looked at it` };
    case 'HandAsked':
      return { what: `${names.person(event.person)} is asked, since ${because[event.because]}` };
    case 'RungSkipped':
      return { what: `A rung was passed over: ${event.why}` };
    case 'OwnerHeld':
      return { what: `${names.person(event.person)} holds it for the seam: the ladder has ended` };
    case 'Accepted': {
      const { outcome, firstStep, by: day } = event.readBack;
      return {
        what: `${names.person(event.person)} accepted, to be done by ${day}`,
        words: `${outcome}. First: ${firstStep}`,
      };
    }
    case 'Returned':
      return {
        what: `${by} returned it`,
        words: event.gaps.map(({ field, why }) => `${label(field)}: ${why}`).join('; '),
      };
    case 'Declined':
      return { what: `${by} says it is not theirs`, words: event.reason };
    case 'Amended':
      return { what: `${by} changed ${event.changed.map(label).join(', ')}` };
    case 'QuestionAsked':
      return { what: `${by} asked ${names.person(event.to)}`, words: event.text };
    case 'QuestionAnswered': {
      const yes = event.agrees === null ? '' : event.agrees ? ' and agreed' : ' and did not agree';
      return { what: `${by} answered${yes}`, words: event.text };
    }
    case 'Reassigned':
      return { what: `${by} handed it to ${event.to.name}`, words: event.reason };
    case 'Paused':
      return { what: `${by} paused it, waiting for ${pauses[event.reason]}` };
    case 'Progressed':
      return { what: `${by} told how it goes`, words: event.text };
    case 'PromiseRefused':
    case 'PromiseBroken':
      return {
        what: `${by} ${event.type === 'PromiseRefused' ? 'refused' : 'broke'} a promise`,
        words: event.reason,
      };
    case 'PromiseKept':
      return { what: `${by} kept a promise`, words: event.evidence };
    case 'PromiseMoved':
      return {
        what: `${by} moved a promise to ${event.due}; ${names.person(event.toldBy)} told the customer`,
      };
    case 'OpenEndFound':
      return { what: `${by} found out: ${label(event.field)}` };
    case 'OpenEndOverdue':
      return { what: `Not found out in time: ${label(event.field)}` };
    case 'Completed':
      return { what: `${by} completed it`, words: event.outcome };
    case 'Confirmed':
      return { what: event.byItself ? 'Confirmed by itself' : `${by} confirmed it` };
    case 'Reopened':
      return { what: `${by} reopened it`, words: event.reason };
    case 'Withdrawn':
      return { what: `${by} withdrew it`, words: event.reason };
    case 'Taken':
      return { what: `${by} took it` };
    case 'Disclaimed':
      return { what: `${by} says it is not theirs`, words: event.reason };
    case 'Rehomed':
      return { what: `What waited for ${names.person(event.from)} goes to ${names.person(event.to)}` };
    case 'Delivered':
    case 'ClocksRecomputed':
      return null;
    case 'MessageFailed':
    case 'NobodyTold':
      return { what: `A message by ${event.channel} reached nobody: ${event.answer}` };
    default:
      return { what: plainWords[event.type] };
  }
}

const plainWords = {
  Snoozed: 'Nobody is asked about it for a while',
  SnoozeEnded: 'The quiet time is over',
  PauseEnded: 'The pause is over',
  StillOnItAsked: 'Nothing has moved; the holder is asked whether they are on it',
  AcceptLapsed: 'No answer came, so the accept lapsed',
  CompletionOverdue: 'The time to finish is over',
  ReadBackOverdue: 'The day of the read-back is over',
  MendReminded: 'The sender is reminded to mend it',
  MendHandedToOwner: 'The seam’s owner takes over what the sender did not mend',
  AnswerReminded: 'Whoever was asked is reminded to answer',
  AnswerHandedToOwner: 'The seam’s owner was handed the question',
  StandoffHandedToOwner: 'The seam’s owner decides who takes it',
  StandoffRaised: 'Both sides wait for each other; both were asked who takes it',
  PromiseAgreed: 'Whoever delivers the promise agreed to it',
  PromiseUnanswered: 'No answer came to a promise in time',
  PromiseCheckpointReached: 'A promise comes near its date',
  PromiseDatePassed: 'The date of a promise has passed',
} as const;
