import { createHash } from 'node:crypto';
import { ownCommandId } from '../handoffs/own-command-id.ts';
import type { Setup } from '../people/setup.ts';
import { type Follow, mostInPage, sendWhatMoves, type Wish } from './follow.ts';
import { type FollowedTeams, findBetween } from './follow-store.ts';

/** Counts the clocks of a changed team's open handoffs anew. Answers how many moved. */
export async function recomputeAll(follow: Follow, before: FollowedTeams | null): Promise<number> {
  const { door, workspace, setup, keep } = follow;
  const changed = changesBetween(before ?? {}, teamsOf(setup));
  if (changed.teams.length === 0) return 0;
  let moved = 0;
  for (let after = ''; ; ) {
    const found = await findBetween(door.pool, workspace, changed, after, mostInPage);
    const wishes = found.map(({ handoff, tail }): Wish => {
      const id = ownCommandId('recompute', handoff.id, setup.version);
      const command = { type: 'Recompute', id, handoff: handoff.id, by: { kind: 'server' } } as const;
      return { handoff, tail, command };
    });
    moved += await sendWhatMoves(follow, wishes);
    const last = found.at(-1);
    if (last === undefined || found.length < mostInPage) return moved;
    after = last.handoff.id;
    await keep();
  }
}

export const teamsOf = ({ directory }: Pick<Setup, 'directory'>): FollowedTeams =>
  Object.fromEntries(
    directory.teams.map(({ id, members, calendar }) => [id, { members, calendar: fingerprintOf(calendar) }]),
  );

const fingerprintOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** A clock runs on the calendar of a team its person is in, wherever the handoff goes: so members count as well as teams. */
export function changesBetween(before: FollowedTeams, after: FollowedTeams) {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const teams = ids.filter((id) => !isSame(before[id], after[id]));
  const people = teams.flatMap((id) => [...(before[id]?.members ?? []), ...(after[id]?.members ?? [])]);
  return { teams, people: [...new Set(people)] };
}

type Followed = FollowedTeams[string] | undefined;

const isSame = (one: Followed, other: Followed): boolean =>
  one?.calendar === other?.calendar && one?.members.join('\n') === other?.members.join('\n');
