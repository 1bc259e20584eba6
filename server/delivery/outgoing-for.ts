import type { HandoffEvent } from '#shared/handoffs/events.ts';
import { evolve } from '#shared/handoffs/evolve.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { noticesOf } from '#shared/handoffs/notices.ts';
import { type Directory, findPerson } from '#shared/seams/directory.ts';
import { commonFacts, isAskedOf, type Told } from './facts-of.ts';
import { leadNotices } from './lead-notices.ts';
import { messageRow } from './message-row.ts';
import { missedBy, nobodyFound } from './nobody-told.ts';
import { type Connection, mailLane, type NewOutgoing } from './outgoing.ts';
import type { Reach } from './reach.ts';

/**
 * The messages a command's events call for: `before` is the handoff they happened to, null for a Send. A person hears of one
 * command once, of what asks something of them if anything does; so does a chat; a webhook hears of everything.
 */
export function outgoingFor(
  before: Handoff | null,
  events: readonly HandoffEvent[],
  reach: Reach,
  after = events.reduce<Handoff | null>(evolve, before),
): readonly NewOutgoing[] {
  if (after === null) return [];
  const told = toldIn(before, after, events, reach);
  const people = onePerPerson(told);
  const heardBy = reach.connections.map((connection) => ({
    connection,
    heard: told.filter((one) => hears(connection, one, reach.directory)),
  }));
  const mails = people.flatMap((one) => mailFor(one, reach));
  const connected = heardBy.flatMap(({ connection: { channel, id }, heard }) =>
    (channel === 'webhook' ? heard : mostPressing(heard)).map((one) =>
      messageRow(one, channel, id, id, reach),
    ),
  );
  const reached = new Set([
    ...mails.map(({ person }) => person),
    ...heardBy.flatMap(({ heard }) => heard.map(({ notice }) => notice.to)),
  ]);
  const missed = people
    .filter(({ notice }) => !reached.has(notice.to))
    .flatMap((one) => missedBy(one, reach));
  return [...mails, ...connected, ...missed, ...nobodyFound(before, after, events, reach)];
}

function toldIn(
  before: Handoff | null,
  after: Handoff,
  events: readonly HandoffEvent[],
  { directory, template }: Reach,
): readonly Told[] {
  const found: Pick<Told, 'event' | 'notice'>[] = [];
  let handoff = before;
  for (const [index, event] of events.entries()) {
    const next = index === events.length - 1 ? after : evolve(handoff, event);
    const notices = [...noticesOf(event, handoff, next), ...leadNotices(event, handoff, directory)];
    found.push(...notices.map((notice) => ({ event, notice })));
    handoff = next;
  }
  const [first] = found;
  if (first === undefined) return [];
  const common = commonFacts(after, first.event.at, directory, template);
  return found.map((one) => ({ ...one, events, after, common }));
}

const asksOf = ({ event, after, notice }: Told): boolean =>
  notice.to !== null && isAskedOf(notice.to, event, after, notice);

const mostPressing = (told: readonly Told[]): readonly Told[] => {
  const one = told.find(asksOf) ?? told[0];
  return one === undefined ? [] : [one];
};

const onePerPerson = (told: readonly Told[]): readonly Told[] =>
  [...Map.groupBy(told, ({ notice }) => notice.to).values()].flatMap(mostPressing);

function mailFor(one: Told, reach: Reach): readonly NewOutgoing[] {
  const person = one.notice.to === null ? null : findPerson(reach.directory, one.notice.to);
  if (!reach.hasMail || !person?.active || person.email === '') return [];
  return [messageRow(one, 'mail', mailLane, null, reach)];
}

function hears({ hears: what, teams }: Connection, { notice, after }: Told, directory: Directory): boolean {
  if (what === 'escalations' && !notice.isEscalation && after.severity !== 'critical') return false;
  if (teams.length === 0) return true;
  return directory.teams.some(
    ({ id, members }) => teams.includes(id) && notice.to !== null && members.includes(notice.to),
  );
}
