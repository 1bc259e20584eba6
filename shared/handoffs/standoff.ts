import type { PersonId } from '../records/person-ref.ts';
import { sameRecord } from '../records/record-ref.ts';
import type { Instant } from '../time/instant.ts';
import type { Happened } from './events.ts';
import { type Handoff, isOpen } from './handoff.ts';
import { active, quiet } from './quiet.ts';

const types = ['StandoffRaised', 'Taken', 'Disclaimed', 'StandoffHandedToOwner'] as const;
type AboutStandoff = Extract<Happened, { readonly type: (typeof types)[number] }>;

export const isAboutStandoff = (event: Happened): event is AboutStandoff =>
  types.some((type) => type === event.type);

export function evolveStandoff(handoff: Handoff, event: AboutStandoff, at: Instant): Handoff {
  const { standoff } = handoff;
  switch (event.type) {
    case 'StandoffRaised': {
      const { kind, people } = event;
      return { ...handoff, standoff: { kind, since: at, people, disclaimed: [], ownerDecides: false } };
    }
    case 'Disclaimed':
      return standoff === null
        ? handoff
        : { ...handoff, standoff: { ...standoff, disclaimed: [...standoff.disclaimed, event.person] } };
    case 'Taken':
      return take(handoff, event.person, at);
    case 'StandoffHandedToOwner':
      return standoff === null
        ? handoff
        : {
            ...{ ...handoff, standInOwner: event.owner ?? null },
            standoff: { ...standoff, since: at, ownerDecides: true },
          };
    default:
      return event satisfies never;
  }
}

/** Somebody else than the holder takes over what was accepted: their clocks start, and nothing is quiet any more. */
function take(handoff: Handoff, person: PersonId, at: Instant): Handoff {
  const settled: Handoff = { ...handoff, standoff: null, questions: [], answeredAt: null };
  if (handoff.status !== 'accepted') return settled;
  if (person === handoff.holder) return active(settled, at);
  const fresh = { holder: person, acceptedAt: at, completionOverdue: false, readBackOverdue: false };
  return active({ ...quiet(settled, at), ...fresh }, at);
}

export type StuckPair = {
  readonly handoffs: readonly [string, string];
  readonly people: readonly PersonId[];
};

/**
 * Two handoffs on one record, each waiting for somebody who waits in the other: nobody will move first. The server looks for
 * these among the open handoffs of a record.
 */
export function findStuckPairs(handoffs: readonly Handoff[]): readonly StuckPair[] {
  const open = handoffs.filter((handoff) => isOpen(handoff) && handoff.standoff === null);
  return open.flatMap((one, index) =>
    open.slice(index + 1).flatMap((other): StuckPair[] => {
      if (!sameRecord(one.record, other.record)) return [];
      const [first, second] = [waitedFor(one), waitedFor(other)];
      if (first === null || second === null) return [];
      const crossed = waitsIn(other).includes(first) && waitsIn(one).includes(second);
      return crossed ? [{ handoffs: [one.id, other.id], people: [first, second] }] : [];
    }),
  );
}

const waitedFor = ({ turn }: Handoff): PersonId | null =>
  turn?.holder.kind === 'person' ? turn.holder.id : null;

/** The people on the other end of whoever has the turn. */
const waitsIn = (handoff: Handoff): readonly PersonId[] => {
  const sides = [handoff.sender, handoff.holder, ...handoff.receivers.map(({ person }) => person)];
  return sides.filter((person): person is PersonId => person !== null && person !== waitedFor(handoff));
};

/** The seam's owner holds it: no clock runs, and it is shown until somebody acts. */
export const isWithOwner = (handoff: Handoff): boolean =>
  (handoff.standoff?.ownerDecides ?? false) ||
  handoff.ownerMends ||
  (handoff.questions.at(-1)?.withOwner ?? false) ||
  (handoff.status === 'sent' &&
    handoff.receivers.some(({ exhausted, acceptance }) => exhausted && acceptance === null));
