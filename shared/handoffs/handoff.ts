import type { CustomerPromise } from '../fields/promises/promise.ts';
import type { Hand, PersonId, TeamId } from '../records/person-ref.ts';
import type { RecordRef } from '../records/record-ref.ts';
import type { LadderPosition } from '../seams/ladder.ts';
import type { Seam } from '../seams/seam.ts';
import type { Note } from '../templates/note.ts';
import type { Severity } from '../templates/template.ts';
import type { Allowance } from '../time/allowance.ts';
import type { Instant } from '../time/instant.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Clock } from './clock.ts';
import type { Turn } from './turn.ts';

export type HandoffId = string;
export type CommandId = string;

export const statuses = ['sent', 'returned', 'accepted', 'done', 'confirmed', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

/** The receiver's own words. */
export type ReadBack = { readonly outcome: string; readonly firstStep: string; readonly by: LocalDate };

export type Acceptance = { readonly by: PersonId; readonly at: Instant; readonly readBack: ReadBack };

/**
 * One of those who must accept. `person` is who is asked now; `asked` everybody who ever was, since any of them may still
 * take it. `exhausted`: the ladder has ended and the seam's owner holds it until somebody acts.
 */
export type Receiver = {
  readonly hand: Hand;
  readonly person: PersonId | null;
  readonly asked: readonly PersonId[];
  readonly position: LadderPosition;
  readonly generation: number;
  readonly askedAt: Instant;
  readonly allowance: Allowance;
  readonly exhausted: boolean;
  readonly acceptance: Acceptance | null;
};

/** A question moves the turn to whoever is asked. `later-date` is asked by a read-back that ends after the date wanted. */
export type Question = {
  readonly kind: 'question' | 'later-date';
  readonly by: PersonId;
  readonly to: PersonId;
  readonly text: string;
  readonly at: Instant;
  readonly reminders: readonly Instant[];
  /** Reminders are used up: the seam's owner was handed the question, and no clock runs on it any more. */
  readonly withOwner: boolean;
  /** The receiver's place it is about: its accept clock rests until the answer. Null when it is about none of several. */
  readonly place?: number | null;
};

/** The turn lay elsewhere from, to: time that a duration does not count. Of several receivers, at which `place`. */
export type Wait = { readonly from: Instant; readonly to: Instant; readonly place?: number | null };

export const pauseReasons = ['customer', 'supplier', 'legal', 'internal-approval', 'holiday-freeze'] as const;
export type PauseReason = (typeof pauseReasons)[number];
export type Pause = {
  readonly from: Instant;
  readonly to: Instant;
  readonly reason: PauseReason;
  readonly over: boolean;
};

/** A promise with a life of its own. It is always kept, moved or broken, never forgotten. */
export type OpenPromise = CustomerPromise & {
  readonly id: string;
  readonly status: 'open' | 'kept' | 'broken';
  readonly alarmed: 'not-yet' | 'checkpoint' | 'date';
  readonly answer: 'awaited' | 'agreed' | 'refused' | 'overdue';
  readonly askedAt: Instant;
};

/** A field whose value somebody finds out. */
export type OpenEnd = {
  readonly field: string;
  readonly finder: PersonId;
  readonly by: LocalDate;
  readonly status: 'open' | 'overdue' | 'found';
};

export type Gap = { readonly field: string; readonly why: string };

export type Bounce = {
  readonly kind: 'returned' | 'reopened';
  readonly by: PersonId;
  readonly at: Instant;
  readonly reason: string;
};

/** Both sides wait for each other, or nobody took what was answered: one card to both, then the seam's owner. */
export type Standoff = {
  readonly kind: 'both-wait' | 'answered-not-taken' | 'waiting-for-each-other' | 'both-declined';
  readonly since: Instant;
  readonly people: readonly PersonId[];
  readonly disclaimed: readonly PersonId[];
  readonly ownerDecides: boolean;
};

/** The object with two ends. The seam is kept as it was when this was sent: later edits do not change it. */
export type Handoff = {
  readonly id: HandoffId;
  readonly seam: Seam;
  readonly record: RecordRef;
  readonly note: Note;
  readonly severity: Severity;
  readonly wantedBy: LocalDate | null;
  readonly sender: PersonId;
  readonly senderTeam: TeamId;
  readonly sentAt: Instant;
  readonly status: Status;
  readonly receivers: readonly Receiver[];
  readonly declined: readonly PersonId[];
  readonly holder: PersonId | null;
  readonly acceptedAt: Instant | null;
  readonly lastActivityAt: Instant;
  readonly stillOnItAt: Instant | null;
  readonly completionOverdue: boolean;
  readonly readBackOverdue: boolean;
  readonly gaps: readonly Gap[];
  readonly returnedAt: Instant | null;
  readonly ownerMends: boolean;
  /** Who decides in place of the seam's owner, when that one was not there to be handed it. */
  readonly standInOwner?: PersonId | null;
  readonly reminders: readonly Instant[];
  readonly doneAt: Instant | null;
  readonly outcome: string | null;
  readonly questions: readonly Question[];
  readonly answeredAt: Instant | null;
  readonly waits: readonly Wait[];
  readonly snoozedUntil: Instant | null;
  readonly pauses: readonly Pause[];
  readonly promises: readonly OpenPromise[];
  readonly openEnds: readonly OpenEnd[];
  readonly bounces: readonly Bounce[];
  readonly standoff: Standoff | null;
  readonly deliveredAt: Instant | null;
  readonly seenAt: Instant | null;
  readonly clocks: readonly Clock[];
  readonly turn: Turn | null;
  readonly version: number;
  readonly handled: readonly CommandId[];
};

export const isOpen = ({ status }: Handoff): boolean => status !== 'confirmed' && status !== 'withdrawn';
