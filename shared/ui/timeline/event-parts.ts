import type { HandoffEvent, HappenedType } from '../../handoffs/events.ts';
import type { OpenPromise } from '../../handoffs/handoff.ts';
import { isSaidForm } from '../../handoffs/said.ts';
import type { Hand, PersonId } from '../../records/person-ref.ts';
import type { Template } from '../../templates/template.ts';
import type { Instant } from '../../time/instant.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { Words } from '../words/en.ts';

/** How an event’s ids and moments become words. */
export type Telling = {
  readonly words: Words;
  readonly template: Template;
  readonly promises: readonly OpenPromise[];
  readonly person: (id: PersonId) => string;
  readonly hand: (hand: Hand) => string;
  readonly moment: (at: Instant) => string;
  readonly day: (date: LocalDate) => string;
};

type Parts = Readonly<Record<string, string>>;

/** The sentence of an event, and what stands in its places. */
export function tell(
  event: HandoffEvent,
  telling: Telling,
): { readonly sentence: string; readonly parts: Parts } {
  const { words } = telling;
  const who = event.by.kind === 'person' ? telling.person(event.by.id) : words.common.baton;
  const alone = event.type === 'Confirmed' && event.byItself;
  const own: Partial<Record<HappenedType, string>> = isSaidForm(telling.template) ? words.saidEvents : {};
  const sentence = alone ? words.timeline.confirmedAlone : (own[event.type] ?? words.events[event.type]);
  return { sentence, parts: { who, ...partsOf(event, telling) } };
}

function partsOf(event: HandoffEvent, telling: Telling): Parts {
  const { words, person, hand, moment, day } = telling;
  const nobody = words.common.nobody;
  const anyone = (id: PersonId | null | undefined) => (id ? person(id) : nobody);
  const label = (key: string) => telling.template.fields.find((field) => field.key === key)?.label ?? key;
  const promised = (id: string) => telling.promises.find((one) => one.id === id)?.words ?? '…';
  switch (event.type) {
    case 'Sent':
      return { to: event.receivers.map((one) => hand(one.hand)).join(', ') };
    case 'Delivered':
    case 'MessageFailed':
    case 'NobodyTold':
      return { to: anyone(event.person), channel: event.channel, answer: event.answer };
    case 'RungSkipped':
      return { why: event.why };
    case 'HandAsked': {
      const to = event.person === null ? hand(event.hand) : person(event.person);
      return { to, because: words.because[event.because] };
    }
    case 'OwnerHeld':
      return { to: anyone(event.person) };
    case 'Declined':
    case 'Disclaimed':
    case 'Reopened':
    case 'Withdrawn':
      return { why: event.reason };
    case 'Amended':
      return { fields: event.changed.map(label).join(', ') };
    case 'QuestionAsked':
      return { to: person(event.to), text: event.kind === 'later-date' ? day(event.text) : event.text };
    case 'QuestionAnswered':
      return { text: [agreement(event.agrees, words), event.text].filter(Boolean).join(' ') };
    case 'Reassigned':
      return { to: hand(event.to), why: event.reason };
    case 'Snoozed':
      return { when: moment(event.until) };
    case 'Paused':
      return { when: moment(event.until), why: words.pauseReasons[event.reason] };
    case 'Progressed':
      return { text: event.text };
    case 'AcceptLapsed':
    case 'MendReminded':
    case 'AnswerReminded':
    case 'Taken':
      return { to: person(event.person) };
    case 'PromiseRefused':
      return { promise: promised(event.promise), why: event.reason };
    case 'PromiseKept':
      return { promise: promised(event.promise), text: event.evidence };
    case 'PromiseMoved':
      return { promise: promised(event.promise), day: day(event.due), to: person(event.toldBy) };
    case 'PromiseBroken':
      return { promise: promised(event.promise), why: event.reason, to: person(event.toldBy) };
    case 'PromiseAgreed':
    case 'PromiseUnanswered':
    case 'PromiseCheckpointReached':
    case 'PromiseDatePassed':
      return { promise: promised(event.promise) };
    case 'OpenEndFound':
    case 'OpenEndOverdue':
      return { field: label(event.field) };
    case 'Completed':
      return { text: event.outcome };
    case 'StandoffRaised':
      return { to: event.people.map(person).join(', ') };
    case 'Rehomed':
      return { who: person(event.from), to: person(event.to) };
    default:
      return {};
  }
}

const agreement = (agrees: boolean | null, { common }: Words): string =>
  agrees === null ? '' : agrees ? common.yes : common.no;
