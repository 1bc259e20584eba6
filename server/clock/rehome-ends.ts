import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { PersonId } from '#shared/records/person-ref.ts';
import type { Person } from '#shared/seams/directory.ts';
import type { Instant } from '#shared/time/instant.ts';
import { ownCommandId } from '../handoffs/own-command-id.ts';
import { type Follow, mostInPage, sendWhatMoves, type Wish } from './follow.ts';
import { findHeld } from './follow-store.ts';

/** Since when somebody is not here: null for those who have left, which is for good. */
type Gone = ReadonlyMap<PersonId, Instant | null>;

/** What waits for people who have left or are away goes to their covers. Answers how many handoffs that moved. */
export async function rehomeAll(follow: Follow): Promise<number> {
  const { door, workspace, setup, now, keep } = follow;
  const gone = whoIsGone(setup.directory.people, now);
  if (gone.size === 0) return 0;
  let moved = 0;
  for (let after = { handoff: '', person: '' }; ; ) {
    const held = await findHeld(door.pool, workspace, [...gone.keys()], after, mostInPage);
    const wishes = held.flatMap(({ handoff, tail, person }): Wish[] => {
      const since = gone.get(person) ?? null;
      if (since !== null && isTakenOnWhileAway(handoff, person, since)) return [];
      const id = ownCommandId('rehome', handoff.id, person, since ?? 'left', setup.version);
      const base = { id, handoff: handoff.id, by: { kind: 'server' }, person } as const;
      return [{ handoff, tail, command: { ...base, type: 'Rehome' } }];
    });
    moved += await sendWhatMoves(follow, wishes);
    const last = held.at(-1);
    if (last === undefined || held.length < mostInPage) return moved;
    after = { handoff: last.handoff.id, person: last.person };
    await keep();
  }
}

export function whoIsGone(people: readonly Person[], now: Instant): Gone {
  const gone = new Map<PersonId, Instant | null>();
  for (const { id, active, absences } of people) {
    const away = absences.find(({ from, to }) => from <= now && now < to);
    if (!active) gone.set(id, null);
    else if (away !== undefined) gone.set(id, away.from);
  }
  return gone;
}

/** Whoever sends or accepts although they are away means to keep it. */
const isTakenOnWhileAway = (
  { sentAt, acceptedAt, holder }: Handoff,
  person: PersonId,
  since: Instant,
): boolean => sentAt >= since || (holder === person && acceptedAt !== null && acceptedAt >= since);
