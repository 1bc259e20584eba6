import type { PersonCommand } from '#shared/handoffs/commands.ts';
import type { PersonId } from '#shared/records/person-ref.ts';
import type { Instant } from '#shared/time/instant.ts';

type WithoutBase<One> = One extends PersonCommand ? Omit<One, 'id' | 'handoff' | 'by'> : never;

/** What somebody did, and when. */
export type Step = {
  readonly at: Instant;
  readonly by: PersonId;
  readonly wish: WithoutBase<PersonCommand>;
};

/** One handoff from its beginning on. What the clock does in between is not written here: it happens. */
export type Story = { readonly id: string; readonly steps: readonly Step[] };
