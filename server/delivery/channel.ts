import type { Instant } from '#shared/time/instant.ts';
import type { Draft } from './drafts/draft.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { ChannelName } from './outgoing.ts';
import type { MailSettings } from './settings.ts';
import type { Post } from './targets/post.ts';

/** One message on its way. The id is the same at every try. */
export type Message = {
  readonly id: string;
  readonly facts: readonly [NoticeFacts, ...NoticeFacts[]];
  readonly draft: Draft;
  /** Whom a mail goes to. */
  readonly to: { readonly name: string; readonly email: string } | null;
  /** Where everything else goes. */
  readonly target: { readonly url: string; readonly signingKey: string | null } | null;
  readonly showsNote: boolean;
  /** Only a test of the way: it is about no handoff. */
  readonly isTrial?: true;
  readonly at: Instant;
  readonly signal: AbortSignal;
};

/**
 * How a try ended. `again` is tried later: after `waitFor` milliseconds when the other side said so; `isLaneTrouble` when the
 * next message over the same lane would meet the same, so that the lane rests. `never`: trying again would not help.
 * `answer` is shown to admins: a short sentence, never what the other side wrote.
 */
export type Outcome =
  | { readonly kind: 'sent'; readonly answer: string }
  | {
      readonly kind: 'again';
      readonly answer: string;
      readonly isLaneTrouble: boolean;
      readonly waitFor: number | null;
    }
  | { readonly kind: 'never'; readonly answer: string };

export const sent = (answer: string): Outcome => ({ kind: 'sent', answer });
export const never = (answer: string): Outcome => ({ kind: 'never', answer });
export const again = (answer: string, isLaneTrouble: boolean, waitFor: number | null = null): Outcome => ({
  ...{ kind: 'again', answer, isLaneTrouble, waitFor },
});

/** A way messages leave. Adding one is a file in channels/ and a line in registry.ts. */
export type Channel = {
  /** So many at once over one lane. */
  readonly atOnce: number;
  /** So long from one message to the next over one lane, in milliseconds. */
  readonly spacedFor: number;
  send(message: Message): Promise<Outcome>;
};

export type ChannelParts = {
  readonly post: Post;
  readonly mail: MailSettings | null;
  /** Asked each time: a server that takes any free port learns its own address late. */
  readonly publicUrl: () => string;
};

export type ChannelMaker = (parts: ChannelParts) => Channel;
export type Channels = Readonly<Record<ChannelName, Channel>>;
