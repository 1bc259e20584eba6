import type { PersonId, TeamId } from '#shared/records/person-ref.ts';
import { type Directory, findTeam } from '#shared/seams/directory.ts';
import type { Seam } from '#shared/seams/seam.ts';
import type { Who } from '../access/who.ts';
import type { Setup } from './setup.ts';

/** Who may edit what. An admin everything; otherwise it is the set-up that says who leads and who owns. */
export const isAdmin = ({ role }: Who): boolean => role === 'admin';

const isLead = ({ person }: Who, team: TeamId, directory: Directory): boolean =>
  findTeam(directory, team)?.lead === person;

export const mayEditRota = (who: Who, team: TeamId, { directory }: Setup): boolean =>
  isAdmin(who) || isLead(who, team, directory);

/** Oneself, and the lead of a team somebody is in. */
export const maySayAway = (who: Who, person: PersonId, { directory }: Setup): boolean =>
  isAdmin(who) ||
  who.person === person ||
  directory.teams.some(({ lead, members }) => lead === who.person && members.includes(person));

export const mayEditSeam = (who: Who, { owner }: Pick<Seam, 'owner'>): boolean =>
  isAdmin(who) || (owner !== null && owner === who.person);

/** A version that is published changes no seam by itself, so whoever owns one may write templates. */
export const mayPublish = (who: Who, { seams }: Setup): boolean =>
  isAdmin(who) || [...seams.values()].some(({ owner }) => owner === who.person);
