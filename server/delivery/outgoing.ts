import type { NoticeKind } from '#shared/handoffs/notices.ts';
import type { PersonId, TeamId } from '#shared/records/person-ref.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { NoticeFacts } from './notice-facts.ts';

export const channelNames = ['mail', 'slack', 'teams', 'webhook'] as const;
export type ChannelName = (typeof channelNames)[number];
export type ConnectedChannel = Exclude<ChannelName, 'mail'>;

/** A chat or a program that is told of handoffs, as far as anybody but the relay may know it. */
export type Connection = {
  readonly id: string;
  readonly channel: ConnectedChannel;
  /** Only what concerns people of these teams; none means everybody. */
  readonly teams: readonly TeamId[];
  readonly hears: 'everything' | 'escalations';
  /** Whether the words of a note may be shown to everybody who reads there. */
  readonly showsNote: boolean;
};

/** All mail of a workspace is one lane, each connection another: what shares one limit and one bad day. */
export const mailLane = 'mail';

/** One message to be written with the events it tells of (see insert-outgoing.ts). */
export type NewOutgoing = {
  readonly command: string;
  readonly kind: NoticeKind;
  readonly channel: ChannelName | 'none';
  readonly lane: string;
  readonly person: PersonId | null;
  readonly connection: string | null;
  /** Whose hours it waits for; null when it may leave at any hour. */
  readonly hoursTeam: TeamId | null;
  readonly isReminder: boolean;
  readonly facts: NoticeFacts;
  readonly notBefore: Instant;
  /** Why nobody could be told; null for a message that will be sent. */
  readonly unreached: Unreached | null;
};

export type Unreached = 'nobody-found' | 'no-channel' | 'person-gone' | 'no-address';

/** How it stands in the timeline. */
export const unreachedSentences: Readonly<Record<Unreached, string>> = {
  'nobody-found': 'Nobody could be found to tell. Give this to somebody, or complete the seam’s ladder.',
  'no-channel': 'No mail or chat is connected, so only Baton itself shows this. Ask an admin to connect one.',
  'person-gone': 'The person to be told is not active here any more. Give this to somebody else.',
  'no-address': 'The person to be told has no e-mail address here. Ask an admin to add one.',
};
