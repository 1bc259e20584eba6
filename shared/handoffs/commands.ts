import type { Hand, PersonId } from '../records/person-ref.ts';
import type { RecordRef } from '../records/record-ref.ts';
import type { FieldValue, Note } from '../templates/note.ts';
import type { Instant } from '../time/instant.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { ClockName } from './clock.ts';
import type { CommandId, Gap, HandoffId, PauseReason, ReadBack, Standoff } from './handoff.ts';

/** Who commands: a person, or the server itself (its clock, or an edit of the set-up that touches open handoffs). */
export type Actor = { readonly kind: 'person'; readonly id: PersonId } | { readonly kind: 'server' };

type Given<Type extends string, Details = unknown> = {
  readonly type: Type;
  readonly id: CommandId;
  readonly handoff: HandoffId;
  readonly by: Actor;
} & Details;

/** What a person may want. */
export type PersonCommand =
  | Given<
      'Send',
      { readonly seam: string; readonly record: RecordRef; readonly note: Note; readonly to: readonly Hand[] }
    >
  | Given<'Accept', { readonly readBack: ReadBack }>
  | Given<'Return', { readonly gaps: readonly Gap[] }>
  | Given<'Decline', { readonly reason: string; readonly whose: Hand | null }>
  | Given<'Amend', { readonly note: Note }>
  | Given<'Ask', { readonly to: PersonId; readonly text: string }>
  | Given<'Answer', { readonly text: string; readonly agrees: boolean | null }>
  | Given<'Reassign', { readonly to: Hand; readonly reason: string }>
  | Given<'Snooze', { readonly until: Instant }>
  | Given<'Pause', { readonly reason: PauseReason; readonly until: Instant }>
  | Given<'Progress', { readonly text: string }>
  | Given<'AgreePromise', { readonly promise: string }>
  | Given<'RefusePromise', { readonly promise: string; readonly reason: string }>
  | Given<'KeepPromise', { readonly promise: string; readonly evidence: string }>
  | Given<'MovePromise', { readonly promise: string; readonly due: LocalDate; readonly toldBy: PersonId }>
  | Given<'BreakPromise', { readonly promise: string; readonly reason: string; readonly toldBy: PersonId }>
  | Given<'FindOut', { readonly field: string; readonly value: FieldValue }>
  | Given<'Complete', { readonly outcome: string }>
  | Given<'Confirm'>
  | Given<'Reopen', { readonly reason: string }>
  | Given<'Withdraw', { readonly reason: string }>
  | Given<'Take'>
  | Given<'Disclaim', { readonly reason: string }>
  | Given<'MarkSeen'>;

type Due<Type extends string, Name extends ClockName> = Given<
  Type,
  { readonly clock: Name; readonly subject: string; readonly dueAt: Instant }
>;

/** What time does. Each names the clock it comes from; a clock that has moved on refuses it. */
export type ClockCommand =
  | Due<'AcceptDue', 'accept'>
  | Due<'MendDue', 'mend'>
  | Due<'AnswerDue', 'answer'>
  | Due<'ActivityDue', 'activity'>
  | Due<'LapseDue', 'still-on-it'>
  | Due<'CompletionDue', 'complete'>
  | Due<'ReadBackDue', 'read-back'>
  | Due<'ConfirmDue', 'confirm'>
  | Due<'SnoozeEnds', 'snooze'>
  | Due<'PauseEnds', 'pause'>
  | Due<'CheckpointDue', 'checkpoint'>
  | Due<'PromiseDateDue', 'promise-date'>
  | Due<'AgreementDue', 'agreement'>
  | Due<'OpenEndDue', 'open-end'>
  | Due<'StandoffDue', 'standoff'>;

/** A message about this handoff, and how it went: `about` is what it told, `answer` a sentence. */
export type Delivery = {
  readonly message: string;
  readonly channel: string;
  readonly person: PersonId | null;
  readonly about: string;
  readonly answer: string;
};

/** What the server does when the world around a handoff changes. */
export type ServerCommand =
  | Given<'RecordDelivery', Delivery & { readonly outcome: 'delivered' | 'failed' | 'nobody' }>
  | Given<'Rehome', { readonly person: PersonId }>
  | Given<'Recompute'>
  | Given<'RaiseStandoff', { readonly kind: Standoff['kind']; readonly people: readonly PersonId[] }>;

export type Command = PersonCommand | ClockCommand | ServerCommand;
export type CommandType = Command['type'];

/** The one command of each clock. */
export const commandOfClock = {
  accept: 'AcceptDue',
  mend: 'MendDue',
  answer: 'AnswerDue',
  activity: 'ActivityDue',
  'still-on-it': 'LapseDue',
  complete: 'CompletionDue',
  'read-back': 'ReadBackDue',
  confirm: 'ConfirmDue',
  snooze: 'SnoozeEnds',
  pause: 'PauseEnds',
  checkpoint: 'CheckpointDue',
  'promise-date': 'PromiseDateDue',
  agreement: 'AgreementDue',
  'open-end': 'OpenEndDue',
  standoff: 'StandoffDue',
} as const satisfies Record<ClockName, ClockCommand['type']>;
