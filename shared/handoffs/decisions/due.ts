import { accepted, type Refused } from '../../result.ts';
import type { ClockCommand } from '../commands.ts';
import type { Decision } from '../decide.ts';
import type { DecideContext } from '../decide-context.ts';
import type { Happened } from '../events.ts';
import type { Handoff } from '../handoff.ts';
import { atTheTop, climb, ownerNow, placeOfHolder } from '../receivers.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { openQuestion } from '../turn.ts';
import { serverBehind } from './authority.ts';

type Due = (handoff: Handoff, command: ClockCommand, context: DecideContext) => Decision;

/** Reminders are capped. After that the hand changes, not the volume. */
const mostReminders = 2;

/** A clock command counts only for the very clock it was made from: one that moved on, or is not due, changes nothing. */
const notNow = (handoff: Handoff, command: ClockCommand, { now }: DecideContext): Refused<Refusal> | null => {
  const stranger = serverBehind(command);
  if (stranger !== null) return stranger;
  const { clock, subject, dueAt } = command;
  const runs = handoff.clocks.some(
    (one) => one.name === clock && one.subject === subject && one.dueAt === dueAt,
  );
  if (!runs) return refuse('clock-moved-on');
  return now < dueAt ? refuse('not-due') : null;
};

const when =
  (happens: (handoff: Handoff, command: ClockCommand, context: DecideContext) => readonly Happened[]): Due =>
  (handoff, command, context) =>
    notNow(handoff, command, context) ?? accepted(happens(handoff, command, context));

const simply = (event: Happened): Due => when(() => [event]);

export const acceptDue = when((handoff, { subject }, context) => {
  const place = Number(subject);
  const receiver = handoff.receivers[place];
  if (receiver === undefined) return [];
  const { position: from, hand, generation } = receiver;
  return climb(handoff, place, { from, hand, because: 'due', generation }, context);
});

export const mendDue = when((handoff, _, context) =>
  handoff.reminders.length < mostReminders
    ? [{ type: 'MendReminded', person: handoff.sender }]
    : [{ type: 'MendHandedToOwner', owner: ownerNow(handoff, context) }],
);

/** Two who ask each other wait for each other: that is a standoff, not somebody being slow. */
export const answerDue = when((handoff, _, context) => {
  const question = openQuestion(handoff);
  const before = handoff.questions.at(-2);
  if (question === null) return [];
  if (before?.kind === 'question' && question.kind === 'question' && before.by === question.to) {
    return [{ type: 'StandoffRaised', kind: 'both-wait', people: [question.to, question.by] }];
  }
  return question.reminders.length < mostReminders
    ? [{ type: 'AnswerReminded', person: question.to }]
    : [{ type: 'AnswerHandedToOwner', owner: ownerNow(handoff, context) }];
});

/** Silent since an answer came: it was answered and nobody took the turn. Else: still on it? */
export const activityDue = when(({ answeredAt, lastActivityAt, holder, sender }) =>
  answeredAt !== null && answeredAt >= lastActivityAt && holder !== null && holder !== sender
    ? [{ type: 'StandoffRaised', kind: 'answered-not-taken', people: [holder, sender] }]
    : [{ type: 'StillOnItAsked' }],
);

/** The accept lapses and the ladder starts again from its top; whoever was silent is not asked first once more. */
export const lapseDue = when((handoff, _, context) => {
  const { holder, receivers } = handoff;
  const place = placeOfHolder(handoff);
  const receiver = receivers[place];
  if (receiver === undefined || holder === null) return [];
  const generation = receiver.generation + 1;
  const way = { from: atTheTop, hand: receiver.hand, because: 'lapsed', generation } as const;
  const silent = { ...handoff, receivers: receivers.with(place, { ...receiver, person: holder }) };
  return [{ type: 'AcceptLapsed', person: holder }, ...climb(silent, place, way, context)];
});

export const completionDue = simply({ type: 'CompletionOverdue' });
export const readBackDue = simply({ type: 'ReadBackOverdue' });
export const confirmDue = simply({ type: 'Confirmed', byItself: true });
export const snoozeEnds = simply({ type: 'SnoozeEnded' });
export const pauseEnds = simply({ type: 'PauseEnded' });
export const standoffDue = when((handoff, _, context) => [
  { type: 'StandoffHandedToOwner', owner: ownerNow(handoff, context) },
]);

export const checkpointDue = when((_, { subject }) => [
  { type: 'PromiseCheckpointReached', promise: subject },
]);
export const promiseDateDue = when((_, { subject }) => [{ type: 'PromiseDatePassed', promise: subject }]);
export const agreementDue = when((_, { subject }) => [{ type: 'PromiseUnanswered', promise: subject }]);
export const openEndDue = when((_, { subject }) => [{ type: 'OpenEndOverdue', field: subject }]);
