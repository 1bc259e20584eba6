import type { ServerCommand } from '#shared/handoffs/commands.ts';
import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { Change } from '../handoffs/change.ts';
import { changeOf, type Door, handle } from '../handoffs/handle.ts';
import { append, isAnsweredMeanwhile } from '../handoffs/handoff-store.ts';
import type { Setup } from '../people/setup.ts';

/** A command of the server, decided already on the handoff as it was read. */
export type Order = {
  readonly handoff: Handoff;
  readonly tail: Uint8Array;
  readonly command: ServerCommand;
  readonly events: readonly HandoffEvent[];
};

/**
 * The one write for many handoffs of a workspace at once, in one statement. One that somebody moved in between, a second order
 * for the same handoff, and all of them when one was answered before, go through `handle` one by one. Answers how many moved.
 */
export async function handleAll(
  door: Door,
  workspace: string,
  setup: Setup,
  orders: readonly Order[],
): Promise<number> {
  const changes = new Map<string, Change>();
  for (const { handoff, tail, command, events } of orders) {
    const change = changes.has(handoff.id)
      ? null
      : changeOf(door, setup, { workspace, handoff, tail }, command, events);
    if (change !== null) changes.set(handoff.id, change);
  }
  const written = await appendIfNew(door, [...changes.values()]);
  for (const { command } of orders) {
    const change = written.get(command.id);
    if (change !== undefined) door.onAnswer?.(command.type, change.answer);
  }
  if (written.size > 0) door.onWritten?.([...written.values()]);
  let moved = written.size;
  for (const { command } of orders) {
    if (written.has(command.id)) continue;
    if ((await handle(door, workspace, command)).outcome === 'accepted') moved += 1;
  }
  return moved;
}

/** What was written, by its command. */
async function appendIfNew(
  { pool }: Pick<Door, 'pool'>,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, Change>> {
  if (changes.length === 0) return new Map();
  try {
    const written = await append(pool, changes);
    return new Map(written.map((change) => [change.command, change]));
  } catch (error) {
    if (!isAnsweredMeanwhile(error)) throw error;
    return new Map();
  }
}
