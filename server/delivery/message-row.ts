import { type Instant, plusMinutes } from '#shared/time/instant.ts';
import { nextOpening } from '#shared/time/working-time.ts';
import { factsOf, type Told } from './facts-of.ts';
import { hoursTeamOf } from './hours-team.ts';
import type { ChannelName, NewOutgoing } from './outgoing.ts';
import type { Reach } from './reach.ts';

/** So long the reminders of one person gather, to leave as one message. */
const gatherMinutes = 5;

/** Outside hours only what is critical reaches a person; a program has no hours. */
export function messageRow(
  told: Told,
  channel: ChannelName | 'none',
  lane: string,
  connection: string | null,
  { directory, template }: Reach,
): NewOutgoing {
  const { event, after, notice } = told;
  const isAnyHour = channel === 'webhook' || channel === 'none' || after.severity === 'critical';
  const team = isAnyHour ? null : hoursTeamOf(notice.to, after, directory);
  const opensAt: Instant = team === null ? event.at : nextOpening(event.at, team.calendar);
  const gathers = notice.isReminder && channel === 'mail' && !isAnyHour;
  return {
    ...{ command: event.command, kind: notice.kind, channel, lane, connection },
    person: notice.to,
    hoursTeam: team?.id ?? null,
    isReminder: notice.isReminder,
    facts: factsOf(told, directory, template),
    notBefore: gathers ? plusMinutes(opensAt, gatherMinutes) : opensAt,
    unreached: null,
  };
}
