import type pg from 'pg';
import { type Change, rowOf } from '#server/handoffs/change.ts';
import { handle } from '#server/handoffs/handle.ts';
import type { Command } from '#shared/handoffs/commands.ts';
import { instant } from '#shared/time/instant.ts';
import { acceptCommand, freshId, sendCommand } from '../../faults/server/office.ts';
import { doorAt } from '../../support/workspace.ts';

/** A change as columns, its times written out, as whoever writes statements by hand hands them over. */
const written = (change: Change) => {
  const { due_at, sent_at, changed_at, events, ...row } = rowOf(change);
  return {
    ...row,
    due_at: due_at === null ? null : timeOf(due_at),
    ...{ sent_at: timeOf(sent_at), changed_at: timeOf(changed_at) },
    events: events.map(({ at, ...event }) => ({ ...event, at: timeOf(at) })),
  };
};

const timeOf = (at: number): string => new Date(at).toISOString();

export type Row = ReturnType<typeof written>;

/** What a send and its accept write, decided beforehand, under ids of their own: a peer has only to write it. */
export type Decided = { readonly send: Row; readonly accept: Row };

export async function decider(pool: pg.Pool, workspace: string): Promise<() => Decided> {
  const changes: Change[] = [];
  const now = instant(Date.now());
  const door = {
    ...doorAt(pool, { now }),
    onWritten: (more: readonly Change[]) => void changes.push(...more),
  };
  const model = freshId();
  const commands: readonly Command[] = [sendCommand(model), acceptCommand(model)];
  for (const command of commands) await handle(door, workspace, command);
  const [send, accept] = changes;
  if (send === undefined || accept === undefined) throw new Error('A command of this bench was refused.');
  const text = JSON.stringify([written(send), written(accept)]);
  return () => {
    const [sendId, acceptId] = [freshId(), freshId()];
    const copy = text
      .replaceAll(model, freshId())
      .replaceAll(send.command, sendId)
      .replaceAll(accept.command, acceptId);
    const [first, second] = JSON.parse(copy) as readonly [Row, Row];
    return { send: first, accept: second };
  };
}
