import type { PersonId, TeamId } from '../records/person-ref.ts';
import { findPerson, findTeam } from './directory.ts';
import { isHere } from './presence.ts';
import { type Found, type Nobody, nobody, type Situation } from './routed.ts';
import type { Seam } from './seam.ts';
import { askPerson } from './stand-in.ts';

/**
 * Who holds a handoff when the whole ladder was climbed: the seam's owner or their cover, else the receiving team's lead, else
 * the sending team's, else any member of the receiving team who is here. Nobody is somebody's alarm: the server raises it.
 */
export function holderOfLastResort(seam: Seam, situation: Omit<Situation, 'holding'>): Found | Nobody {
  const scene = { ...situation, holding: null };
  if (seam.owner !== null) {
    const owner = askPerson(seam.owner, 'owner', scene);
    if (owner.kind === 'person') return owner;
  }
  for (const team of [seam.to, seam.from]) {
    const lead = leadOf(team, scene);
    const found = lead === null ? null : askPerson(lead, 'lead', scene);
    if (found?.kind === 'person') return found;
  }
  const id = memberHere(seam.to, scene);
  return id === null ? nobody('nobody-left', seam.name) : { kind: 'person', id, via: 'member' };
}

const leadOf = (team: TeamId, { directory }: Situation): PersonId | null =>
  findTeam(directory, team)?.lead ?? null;

function memberHere(team: TeamId, { directory, at, declined }: Situation): PersonId | null {
  const members = findTeam(directory, team)?.members ?? [];
  const canHold = (id: PersonId) => {
    const person = findPerson(directory, id);
    return person !== null && isHere(person, at) && !declined.has(id);
  };
  return members.find(canHold) ?? null;
}
