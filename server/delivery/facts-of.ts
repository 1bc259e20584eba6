import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { inboxOf, isWaitingFor } from '#shared/handoffs/inbox.ts';
import type { Notice } from '#shared/handoffs/notices.ts';
import type { PersonId } from '#shared/records/person-ref.ts';
import { type Directory, findPerson, findTeam } from '#shared/seams/directory.ts';
import type { Template } from '#shared/templates/template.ts';
import type { Instant } from '#shared/time/instant.ts';
import { hoursTeamOf } from './hours-team.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { type Said, saidBefore, saidInEvent, saidInNote, together } from './said-in.ts';
import { wordingOf } from './wording-of.ts';

export type Told = {
  /** The event that is told, and all of the same command: why somebody is asked stands in the one before. */
  readonly event: HandoffEvent;
  readonly events: readonly HandoffEvent[];
  /** The handoff after the whole command. */
  readonly after: Handoff;
  readonly common: CommonFacts;
  readonly notice: Omit<Notice, 'to'> & { readonly to: PersonId | null };
};

/** What every message of one command says alike, taken once for all of them. */
export type CommonFacts = Pick<NoticeFacts, 'turn' | 'sender'> & { readonly inNote: Said };

export function commonFacts(
  after: Handoff,
  at: Instant,
  directory: Directory,
  template: Template,
): CommonFacts {
  return {
    turn: turnFacts(after, at, directory),
    sender: nameIn(directory, after.sender),
    inNote: saidInNote(after, template),
  };
}

const nameIn = (directory: Directory, id: PersonId): string => findPerson(directory, id)?.name ?? 'somebody';

/** What a message says, taken once, when it happens. */
export function factsOf(
  { event, events, after, common, notice }: Told,
  directory: Directory,
  template: Template,
): NoticeFacts {
  const { to } = notice;
  const wording = wordingOf(event, notice);
  const isNews = notice.kind !== 'promise-to-agree';
  const { said, days } = together([
    ...(isNews ? events.map((one) => saidInEvent(one, after, template)) : []),
    saidBefore(wording, to, after, template),
    common.inNote,
  ]);
  return {
    wording,
    at: event.at,
    to: to === null ? null : { id: to, name: nameIn(directory, to) },
    isYours: to !== null && isAskedOf(to, event, after, notice),
    isOfTheirTurn: to !== null && isOfTurn(notice) && isWaitingFor(after, to),
    isEscalation: notice.isEscalation,
    handoff: after.id,
    record: after.record,
    seam: { id: after.seam.id, name: after.seam.name },
    severity: after.severity,
    status: after.status,
    sender: common.sender,
    actor: event.by.kind === 'person' ? nameIn(directory, event.by.id) : null,
    turn: common.turn,
    said: [...said],
    days: [...days],
    zone: hoursTeamOf(to, after, directory)?.calendar.zone ?? 'UTC',
  };
}

/** A step is awaited from them: it is their turn, or their promise or their open end this is about. */
export function isAskedOf(
  to: PersonId,
  event: HandoffEvent,
  after: Handoff,
  { kind }: Pick<Notice, 'kind'>,
): boolean {
  if (kind === 'promise-to-agree' || kind === 'find-out') return true;
  if (kind === 'promise-checkpoint' || kind === 'promise-passed') {
    const promise = 'promise' in event ? after.promises.find(({ id }) => id === event.promise) : undefined;
    return promise?.deliverer.id === to;
  }
  return kind !== 'taken-from-you' && isWaitingFor(after, to);
}

/** A promise and an open end are asked about whoever's turn it is; and an escalation is worth hearing late. */
const isOfTurn = ({ kind, isEscalation }: Pick<Notice, 'kind' | 'isEscalation'>): boolean =>
  !isEscalation && !kind.startsWith('promise-') && kind !== 'find-out' && kind !== 'taken-from-you';

function turnFacts(after: Handoff, at: Instant, directory: Directory): NoticeFacts['turn'] {
  const { turn } = after;
  if (turn === null) return null;
  const { holder, why } = turn;
  if (holder.kind === 'team') {
    return { name: findTeam(directory, holder.id)?.name ?? 'the receiving team', why, dueAt: null };
  }
  const line = inboxOf(holder.id, [after], at).waitingForMe[0];
  return { name: nameIn(directory, holder.id), why, dueAt: line?.dueAt ?? null };
}
