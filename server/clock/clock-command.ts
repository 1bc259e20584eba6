import type { Clock } from '#shared/handoffs/clock.ts';
import { type ClockCommand, commandOfClock } from '#shared/handoffs/commands.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { ownCommandId } from '../handoffs/own-command-id.ts';

/** Made of the handoff, the clock and its moment: on however many servers it rings, it is one command. */
export function commandOf(handoff: Handoff, { name, subject, dueAt }: Clock): ClockCommand {
  const id = ownCommandId('clock', handoff.id, name, subject, dueAt, handoff.version);
  const base = { id, handoff: handoff.id, by: { kind: 'server' }, clock: name, subject, dueAt };
  return { ...base, type: commandOfClock[name] } as ClockCommand;
}
