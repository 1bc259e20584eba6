import { type Instant, plusMinutes } from '#shared/time/instant.ts';
import type { Change } from '../handoffs/change.ts';
import { changeOf, type Door, decideWith } from '../handoffs/handle.ts';
import type { Log } from '../log.ts';
import { appendMoves } from './append-moves.ts';
import { commandOf } from './clock-command.ts';
import { type Connection, type DueHandoff, putOff, readNow, type Stumble, takeDue } from './sweep-store.ts';
import { inOneTransaction } from './transaction.ts';

export type Swept = { readonly moved: number; readonly stumbled: number; readonly latestFor: number };

/**
 * One pass: takes due handoffs, decides each by the shared rules, and writes all of them in one statement. Safe to run on every
 * server at once. A handoff that can't be moved is put off, loudly, and stops no other.
 */
export async function sweep(door: Door, log: Log, most = 500): Promise<Swept> {
  const { written, ...swept } = await inOneTransaction(door.pool, async (client) => {
    const now = door.timeOf(await readNow(client));
    const due = await takeDue(client, now, most);
    const moves: Change[] = [];
    for (const one of due) {
      const move = await moveOn(door, client, one, now, log);
      if (move !== null) moves.push(move);
    }
    const written = await appendMoves(client, moves, log);
    const moved = new Set(written.map(keyOf));
    const left = due.filter(({ workspace, handoff }) => !moved.has(keyOf({ workspace, after: handoff })));
    await putOff(
      client,
      left.map((one) => putOffBy(one, now)),
    );
    const latestFor = Math.max(0, ...due.map(({ handoff }) => now - (handoff.clocks[0]?.dueAt ?? now)));
    return { written, moved: written.length, stumbled: left.length, latestFor };
  });
  door.onWritten?.(written);
  return swept;
}

const keyOf = ({ workspace, after }: { workspace: string; after: { id: string } }): string =>
  `${workspace} ${after.id}`;

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
    const command = commandOf(handoff, clock);
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

const putOffBy = ({ workspace, handoff, stumbles }: DueHandoff, now: Instant): Stumble => ({
  ...{ workspace, id: handoff.id },
  again: plusMinutes(now, Math.min(2 ** stumbles, 24 * 60)),
});
