import type { ServerCommand } from '#shared/handoffs/commands.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { Instant } from '#shared/time/instant.ts';
import { type Door, decideWith } from '../handoffs/handle.ts';
import type { Log } from '../log.ts';
import type { Setup } from '../people/setup.ts';
import { handleAll, type Order } from './handle-all.ts';

/** One workspace on its way to what its set-up says now. */
export type Follow = {
  readonly door: Door;
  readonly log: Log;
  readonly workspace: string;
  readonly setup: Setup;
  readonly now: Instant;
  /** Said between pages, so that no other server takes this up while it goes on. */
  readonly keep: () => Promise<void>;
};

export const mostInPage = 200;

/** A handoff as it was read, and what the edit may do to it. */
export type Wish = {
  readonly handoff: Handoff;
  readonly tail: Uint8Array;
  readonly command: ServerCommand;
};

/** Decided before it is sent: most handoffs are not concerned, and their refusals are nobody's to keep. Answers how many moved. */
export async function sendWhatMoves(
  { door, log, workspace, setup, now }: Follow,
  wishes: readonly Wish[],
): Promise<number> {
  const orders = wishes.flatMap(({ handoff, tail, command }): Order[] => {
    const foreseen = decideWith(door, setup, handoff, command, now);
    if (foreseen.ok) return [{ handoff, tail, command, events: foreseen.value }];
    if (foreseen.reason.code === 'receiver-unreachable')
      log.warn(
        { workspace, handoff: handoff.id },
        'Nobody is there to take over an open end. It waits for a cover.',
      );
    return [];
  });
  return handleAll(door, workspace, setup, orders);
}
