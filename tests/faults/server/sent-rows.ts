import type pg from 'pg';
import type { Change } from '#server/handoffs/change.ts';
import { handle } from '#server/handoffs/handle.ts';
import { append } from '#server/handoffs/handoff-store.ts';
import type { Instant } from '#shared/time/instant.ts';
import { doorAt } from '../../support/workspace.ts';
import { freshId, sendCommand } from './office.ts';

const atOnce = 500;

/**
 * Many sent handoffs at once: for each moment one is really sent, the others are its copies under ids of their own, and all are
 * written by the write door's own statement, so that events, chain, turns, parties and messages are as it writes them.
 * Answers the ids of the copies.
 */
export async function writeSent(
  pool: pg.Pool,
  workspace: string,
  many: number,
  sentAt: (index: number) => Instant,
): Promise<readonly string[]> {
  const copy = copier(pool, workspace);
  const ids: string[] = [];
  for (let from = 0; from < many; from += atOnce) {
    const changes: Change[] = [];
    for (let index = from; index < Math.min(from + atOnce, many); index += 1)
      changes.push(await copy(sentAt(index)));
    const written = await append(pool, changes);
    if (written.length !== changes.length) throw new Error('Not every handoff of this fault was written.');
    ids.push(...written.map(({ after }) => after.id));
  }
  return ids;
}

/** Makes what `append` takes: a handoff sent at a moment, under an id of its own, not written yet. */
export function copier(pool: pg.Pool, workspace: string): (sentAt: Instant) => Promise<Change> {
  const models = new Map<Instant, Model>();
  return async (sentAt) => {
    const model = models.get(sentAt) ?? (await sendModel(pool, workspace, sentAt));
    models.set(sentAt, model);
    return copyOf(model, freshId());
  };
}

/** A change as it was written, and the same as text in which its ids are replaced. */
type Model = { readonly change: Change; readonly text: string };

async function sendModel(pool: pg.Pool, workspace: string, now: Instant): Promise<Model> {
  const written: Change[] = [];
  const door = {
    ...doorAt(pool, { now }),
    onWritten: (changes: readonly Change[]) => void written.push(...changes),
  };
  const answer = await handle(door, workspace, sendCommand(freshId()));
  const [change] = written;
  if (change === undefined) throw new Error(`The Send of this fault was refused: ${JSON.stringify(answer)}`);
  const { tail: _, ...rest } = change;
  return { change, text: JSON.stringify(rest) };
}

function copyOf({ change, text }: Model, id: string): Change {
  const copy = text.replaceAll(change.after.id, id).replaceAll(change.command, freshId());
  return { ...(JSON.parse(copy) as Omit<Change, 'tail'>), tail: change.tail };
}
