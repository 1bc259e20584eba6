import type { Hand, PersonId, TeamId } from '../records/person-ref.ts';
import { type Directory, findPerson, findRota, findTeam, type Person } from '../seams/directory.ts';
import type { Seam } from '../seams/seam.ts';
import type { CheckContext } from '../templates/check-context.ts';
import type { Template } from '../templates/template.ts';
import { localDateAt, localDateTimeAt } from '../time/fixed-date.ts';
import type { Instant } from '../time/instant.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { Handoff } from './handoff.ts';

/**
 * Everything a decision may look at besides the handoff. `seam` and `template` are those of the handoff: the live ones for a
 * Send, the ones it was sent with afterwards. `checking` is what the note check needs apart from the day.
 */
export type DecideContext = {
  readonly now: Instant;
  readonly directory: Directory;
  readonly seam: Seam;
  readonly template: Template;
  readonly checking: Omit<CheckContext, 'today'>;
};

/** The calendar somebody's clock runs on: their side's team if they are in it, else a team they are in, else their side's. */
export function calendarOf(person: PersonId | null, side: TeamId, directory: Directory): WorkCalendar {
  const sideTeam = findTeam(directory, side);
  const member = (members: readonly PersonId[]) => person !== null && members.includes(person);
  const team =
    sideTeam && member(sideTeam.members) ? sideTeam : directory.teams.find((one) => member(one.members));
  return (team ?? sideTeam)?.calendar ?? everyHour;
}

/** Only for a team that is gone: its handoffs must not stop, so time runs on. */
const allDay = [{ from: '00:00', to: '24:00' }] as const;
const everyHour: WorkCalendar = {
  zone: 'UTC',
  weekly: { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay },
  holidays: [],
};

export const activePerson = (id: PersonId, { directory }: DecideContext): Person | null => {
  const person = findPerson(directory, id);
  return person?.active ? person : null;
};

export const nameOf = (id: PersonId, { directory }: DecideContext): string =>
  findPerson(directory, id)?.name ?? 'somebody who has left';

export const handName = (hand: Hand, context: DecideContext): string =>
  hand.kind === 'person'
    ? nameOf(hand.id, context)
    : (findRota(context.directory, hand.id)?.name ?? hand.name);

export const isKnown = ({ kind, id }: Hand, { directory }: DecideContext): boolean =>
  (kind === 'person' ? findPerson(directory, id) : findRota(directory, id)) !== null;

/** A moment as the clock on the wall of a person's own team shows it. */
export const timeFor = (person: PersonId | null, at: Instant, { directory, seam }: DecideContext): string =>
  localDateTimeAt(at, calendarOf(person, seam.from, directory).zone).replace('T', ' ');

export const todayFor = (
  person: PersonId | null,
  side: TeamId,
  { now, directory }: DecideContext,
): LocalDate => localDateAt(now, calendarOf(person, side, directory).zone);

export const handoffCalendar = (
  person: PersonId | null,
  handoff: Handoff,
  directory: Directory,
): WorkCalendar =>
  calendarOf(person, person === handoff.sender ? handoff.senderTeam : handoff.seam.to, directory);
