import type { Hand, PersonId, TeamId } from '../records/person-ref.ts';
import type { RecordRef } from '../records/record-ref.ts';
import type { LadderPosition } from '../seams/ladder.ts';
import type { Seam } from '../seams/seam.ts';
import type { FieldValue, Note } from '../templates/note.ts';
import type { Severity } from '../templates/template.ts';
import type { Allowance } from '../time/allowance.ts';
import type { Instant } from '../time/instant.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Clock } from './clock.ts';
import type { Actor, Delivery } from './commands.ts';
import type {
  CommandId,
  Gap,
  HandoffId,
  OpenEnd,
  OpenPromise,
  PauseReason,
  Question,
  ReadBack,
  Receiver,
  Standoff,
} from './handoff.ts';

type Told<Type extends string, Details = unknown> = { readonly type: Type } & Details;

/** Why somebody else is asked now. */
export type AskedBecause =
  | 'nobody-there'
  | 'due'
  | 'declined'
  | 'lapsed'
  | 'reassigned'
  | 'rehomed'
  | 'amended'
  | 'mended'
  | 'taken';

export type Found = {
  readonly place: number;
  readonly hand: Hand;
  readonly person: PersonId | null;
  readonly position: LadderPosition;
  readonly allowance: Allowance;
  readonly because: AskedBecause;
  /** A new generation starts the ladder's count anew; a further rung of the same one does not. */
  readonly generation: number;
};

/** Who stands in for the seam's owner, when that one is not there. */
type HandedToOwner = { readonly owner?: PersonId | null };

/** What happened. Past tense, with everything `evolve` needs: no calendar, no directory, no clock is asked again. */
export type Happened =
  | Told<
      'Sent',
      {
        readonly record: RecordRef;
        readonly note: Note;
        readonly seam: Seam;
        readonly severity: Severity;
        readonly wantedBy: LocalDate | null;
        readonly sender: PersonId;
        readonly senderTeam: TeamId;
        readonly receivers: readonly Receiver[];
        readonly promises: readonly OpenPromise[];
        readonly openEnds: readonly OpenEnd[];
      }
    >
  | Told<'Delivered', Delivery>
  | Told<'MessageFailed', Delivery>
  | Told<'NobodyTold', Delivery>
  | Told<'Seen'>
  | Told<'RungSkipped', { readonly place: number; readonly position: LadderPosition; readonly why: string }>
  | Told<'HandAsked', Found>
  | Told<'OwnerHeld', { readonly place: number; readonly person: PersonId | null }>
  | Told<'Accepted', { readonly place: number; readonly person: PersonId; readonly readBack: ReadBack }>
  | Told<
      'Returned',
      HandedToOwner & { readonly gaps: readonly Gap[]; readonly person: PersonId; readonly toOwner: boolean }
    >
  | Told<
      'Declined',
      {
        readonly place: number;
        readonly person: PersonId;
        readonly reason: string;
        readonly whose: Hand | null;
      }
    >
  | Told<
      'Amended',
      {
        readonly note: Note;
        readonly changed: readonly string[];
        readonly material: boolean;
        readonly severity: Severity;
        readonly wantedBy: LocalDate | null;
        readonly promises: readonly OpenPromise[];
        readonly openEnds: readonly OpenEnd[];
      }
    >
  | Told<'QuestionAsked', Pick<Question, 'kind' | 'to' | 'text' | 'place'> & { readonly person: PersonId }>
  | Told<
      'QuestionAnswered',
      { readonly person: PersonId; readonly text: string; readonly agrees: boolean | null }
    >
  | Told<'Reassigned', { readonly person: PersonId; readonly to: Hand; readonly reason: string }>
  | Told<'Snoozed', { readonly until: Instant }>
  | Told<'SnoozeEnded'>
  | Told<'Paused', { readonly reason: PauseReason; readonly until: Instant }>
  | Told<'PauseEnded'>
  | Told<'Progressed', { readonly text: string }>
  | Told<'StillOnItAsked'>
  | Told<'AcceptLapsed', { readonly person: PersonId }>
  | Told<'CompletionOverdue'>
  | Told<'ReadBackOverdue'>
  | Told<'MendReminded', { readonly person: PersonId }>
  | Told<'MendHandedToOwner', HandedToOwner>
  | Told<'AnswerReminded', { readonly person: PersonId }>
  | Told<'AnswerHandedToOwner', HandedToOwner>
  | Told<'StandoffHandedToOwner', HandedToOwner>
  | Told<'PromiseAgreed', { readonly promise: string }>
  | Told<'PromiseRefused', { readonly promise: string; readonly reason: string }>
  | Told<'PromiseUnanswered', { readonly promise: string }>
  | Told<'PromiseKept', { readonly promise: string; readonly evidence: string }>
  | Told<'PromiseMoved', { readonly promise: string; readonly due: LocalDate; readonly toldBy: PersonId }>
  | Told<'PromiseBroken', { readonly promise: string; readonly reason: string; readonly toldBy: PersonId }>
  | Told<'PromiseCheckpointReached', { readonly promise: string }>
  | Told<'PromiseDatePassed', { readonly promise: string }>
  | Told<'OpenEndFound', { readonly field: string; readonly value: FieldValue }>
  | Told<'OpenEndOverdue', { readonly field: string }>
  | Told<'Completed', { readonly outcome: string }>
  | Told<'Confirmed', { readonly byItself: boolean }>
  | Told<'Reopened', { readonly reason: string; readonly person: PersonId }>
  | Told<'Withdrawn', { readonly reason: string }>
  | Told<'StandoffRaised', { readonly kind: Standoff['kind']; readonly people: readonly PersonId[] }>
  | Told<'Taken', { readonly person: PersonId }>
  | Told<'Disclaimed', { readonly person: PersonId; readonly reason: string }>
  | Told<
      'Rehomed',
      {
        readonly from: PersonId;
        readonly to: PersonId;
        readonly name: string;
        readonly ends: readonly RehomedEnd[];
      }
    >
  | Told<'ClocksRecomputed'>;

export type RehomedEnd = 'owner' | 'sender' | 'question' | 'promise' | 'open-end' | 'receiver' | 'holder';

export type HappenedType = Happened['type'];

/**
 * An event as it is stored: what happened, when, through whom and which command. The last event of a command carries the
 * handoff's clocks as they stand after it.
 */
export type HandoffEvent = Happened & {
  readonly handoff: HandoffId;
  readonly at: Instant;
  readonly by: Actor;
  readonly command: CommandId;
  readonly clocks?: readonly Clock[];
};
