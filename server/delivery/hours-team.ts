import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { PersonId } from '#shared/records/person-ref.ts';
import { type Directory, findTeam, type Team } from '#shared/seams/directory.ts';

/** Whose hours a person keeps: their side's team if they are in it, else a team they are in, else their side's. */
export function hoursTeamOf(person: PersonId | null, handoff: Handoff, directory: Directory): Team | null {
  const side = findTeam(directory, person === handoff.sender ? handoff.senderTeam : handoff.seam.to);
  if (person === null || side?.members.includes(person)) return side;
  return directory.teams.find(({ members }) => members.includes(person)) ?? side;
}
