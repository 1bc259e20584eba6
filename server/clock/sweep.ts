import type { Clock } from '#shared/handoffs/clock.ts';
import { type ClockCommand, commandOfClock } from '#shared/handoffs/commands.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { type Instant, plusMinutes } from '#shared/time/instant.ts';
import type { Change } from '../handoffs/change.ts';
import { changeOf, type Door, decideWith } from '../handoffs/handle.ts';
import { append } from '../handoffs/handoff-store.ts';
import type { Log } from '../log.ts';
import { type Connection, type DueHandoff, putOff, readNow, type Stumble, takeDue } from './sweep-store.ts';

export type Swept = { readonly moved: number; readonly stumbled: number; readonly latestFor: number };

/**
 * One pass: takes due handoffs, decides each by the shared rules, and writes all of them in one statement. Safe to run on every
 * server at once. A handoff that can't be moved is put off, loudly, and stops no other.
 */
export async function sweep(door: Door, log: Log, most = 500): Promise<Swept> {
  const client = await door.pool.connect();
  try {
    await client.query('BEGIN');
    const now = door.timeOf(await readNow(client));
    const due = await takeDue(client, now, most);
    const changes: Change[] = [];
    const stumbles: Stumble[] = [];
    for (const one of due) {
      const change = await moveOn(door, client, one, now, log);
      if (change !== null) changes.push(change);
      else stumbles.push({ workspace: one.workspace, id: one.handoff.id, again: laterBy(one.stumbles, now) });
    }
    if (changes.length > 0) await append(client, changes);
    await putOff(client, stumbles);
    await client.query('COMMIT');
    door.onWritten?.(changes);
    const latestFor = Math.max(0, ...due.map(({ handoff }) => now - (handoff.clocks[0]?.dueAt ?? now)));
    return { moved: changes.length, stumbled: stumbles.length, latestFor };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function moveOn(
  door: Door,
  client: Connection,
  due: DueHandoff,
  now: Instant,
  log: Log,
): Promise<Change | null> {
  const { workspace, handoff, tail } = due;
  try {
    const setup = await door.setups.read(workspace, due.setup, client);
    const clock = handoff.clocks[0];
    if (setup === null || clock === undefined) return null;
    const command = commandFor(handoff, clock);
    const decision = decideWith(door, setup, handoff, command, now);
    if (decision.ok) return changeOf(door, setup, { workspace, handoff, tail }, command, decision.value);
    log.error(
      { workspace, handoff: handoff.id, clock: clock.name, code: decision.reason.code },
      'A due handoff refused its clock.',
    );
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    log.error(
      { workspace, handoff: handoff.id, error: name },
      'A due handoff could not be moved. It is tried again later.',
    );
  }
  return null;
}

/** Made of the handoff, the clock and its moment: on however many servers it rings, it is one command. */
function commandFor(handoff: Handoff, { name, subject, dueAt }: Clock): ClockCommand {
  const id = `clock-${handoff.id}-${name}-${subject}-${dueAt}-${handoff.version}`;
  const base = { id, handoff: handoff.id, by: { kind: 'server' }, clock: name, subject, dueAt };
  return { ...base, type: commandOfClock[name] } as ClockCommand;
}

const laterBy = (stumbles: number, now: Instant): Instant =>
  plusMinutes(now, Math.min(2 ** stumbles, 24 * 60));
