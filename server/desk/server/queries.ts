import { queryOptions } from '@tanstack/react-query';
import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { server } from './server.ts';

type HandoffRead = { readonly handoff: Handoff; readonly events: readonly HandoffEvent[] };

/** What follows the handoffs is under `handoffs` and asked for again when the server says there is something new. */
export const me = queryOptions({ queryKey: ['me'], queryFn: () => server.access.me.query() });

/** People, teams, seams, the templates in use and what is guarded, as of one edit. */
export const setup = queryOptions({
  queryKey: ['setup'],
  queryFn: async () => {
    const read = await server.setup.read.query({ version: null });
    if (read.kind === 'unchanged') throw new Error('The whole set-up was asked for.');
    return read;
  },
});

export const badge = queryOptions({
  queryKey: ['handoffs', 'badge'],
  queryFn: () => server.handoffs.badge.query(),
});

export const oneHandoff = (handoff: string) =>
  queryOptions({
    queryKey: ['handoffs', 'one', handoff],
    // What a field holds is unknown until its type has read it, which is more than the client's types can say.
    queryFn: async () => (await server.handoffs.find.query({ handoff })) as HandoffRead | null,
  });

/** A version never changes, so it is asked for once. */
export const templateOf = ({ id, version }: { readonly id: string; readonly version: number }) =>
  queryOptions({
    queryKey: ['template', id, version],
    queryFn: () => server.templates.find.query({ id, version }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const templates = queryOptions({
  queryKey: ['templates'],
  queryFn: () => server.templates.list.query(),
});
