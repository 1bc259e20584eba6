import type { NoticeKind } from '#shared/handoffs/notices.ts';
import type { PersonId } from '#shared/records/person-ref.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { WorkCalendar } from '#shared/time/work-calendar.ts';
import type { ChannelName } from './outgoing.ts';

/** One row in hand. `facts` is as it was stored: whoever sends it reads it first. */
export type TakenRow = {
  readonly id: string;
  readonly handoff: string;
  readonly attempt: number;
  readonly facts: unknown;
  /** Whether its handoff still waits for a step of the person it goes to. */
  readonly isAwaited: boolean;
};

/** What leaves as one message: a row, or the reminders of one person. Its id is the first row's, at every try. */
export type Parcel = {
  readonly workspace: string;
  readonly lane: string;
  readonly channel: ChannelName;
  readonly id: string;
  readonly rows: readonly [TakenRow, ...TakenRow[]];
  /** Until then it is ours. It also tells our claim from a later one of the same rows. */
  readonly takenUntil: Instant;
  /** The hours it has to keep; null when it may leave now. */
  readonly calendar: WorkCalendar | null;
  readonly person: { readonly name: string; readonly email: string; readonly active: boolean } | null;
  readonly connection: ConnectionTarget | null;
};

export type ConnectionTarget = {
  readonly id: string;
  readonly active: boolean;
  readonly showsNote: boolean;
  readonly url: string;
  readonly signingKey: string | null;
};

/** How a try ended for the rows of a parcel. A quiet end is one an admin brought about: no timeline needs to hear of it. */
export type Settlement = {
  readonly state: 'waiting' | 'sent' | 'failed' | 'nobody';
  readonly answer: string;
  readonly nextAttemptAt: Instant;
  readonly isQuiet: boolean;
  /** What is noted as an attempt; null when nothing was tried. */
  readonly attempted: {
    readonly outcome: 'sent' | 'again' | 'never';
    readonly at: Instant;
    readonly tookFor: number;
  } | null;
};

/** What a handoff's timeline has to be told. The id is the same each time it is told. */
export type DeliveryRecord = {
  readonly workspace: string;
  readonly handoff: string;
  readonly id: string;
  readonly outcome: 'delivered' | 'failed' | 'nobody';
  readonly kind: NoticeKind;
  readonly channel: ChannelName | 'none';
  readonly person: PersonId | null;
  readonly connection: string | null;
  /** A sentence. */
  readonly answer: string;
  readonly at: Instant;
};

/**
 * How the timeline hears of deliveries. Called at least once for each record: whoever implements it makes one event of one id
 * (a command id made of it will do). It may throw; the record comes again.
 */
export type Timeline = { record(record: DeliveryRecord): Promise<void> };
