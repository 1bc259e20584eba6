import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { noticesOf } from '#shared/handoffs/notices.ts';
import type { Held } from './database.ts';

export type News = { readonly event: HandoffEvent; readonly before: Handoff | null; readonly after: Handoff };

/** What is worth a notification: something new to accept, and an escalation. Everything else shows in badge and popup. */
export const hearOf = (me: string, news: readonly News[]): readonly Held[] =>
  news.flatMap(({ event, before, after }) =>
    noticesOf(event, before, after)
      .filter(({ to, kind, isEscalation }) => to === me && (kind === 'asked-to-accept' || isEscalation))
      .map(() => ({ id: `${after.id} ${after.version}`, handoff: after.id, event, at: event.at })),
  );
