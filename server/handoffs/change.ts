import { nextDueAt } from '#shared/handoffs/clocks.ts';
import type { HandoffEvent } from '#shared/handoffs/events.ts';
import { type Handoff, isOpen } from '#shared/handoffs/handoff.ts';
import { isWaitingFor } from '#shared/handoffs/inbox.ts';
import type { PersonId } from '#shared/records/person-ref.ts';
import type { NewOutgoing } from '../delivery/outgoing.ts';
import type { Answer } from './answer.ts';
import { chained } from './chain.ts';
import { changedPromises } from './changed-promises.ts';
import { changedEntries } from './search-entries.ts';

/** One command's whole effect on one handoff. */
export type Change = {
  readonly workspace: string;
  readonly before: Handoff | null;
  readonly after: Handoff;
  readonly events: readonly HandoffEvent[];
  readonly command: string;
  readonly person: PersonId | null;
  readonly answer: Answer;
  /** Whether the command may come again. One of the clock can't: it is named by the version it moves, and moves it once. */
  readonly mayComeAgain: boolean;
  /** The messages that leave because of it. */
  readonly outgoing: readonly NewOutgoing[];
  /** The hash of the last event before these. */
  readonly tail: Uint8Array;
};

/** Everybody a handoff has ever been with: they may see it. */
export function partiesOf(handoff: Handoff): readonly PersonId[] {
  const { sender, holder, receivers, questions, promises, openEnds, seam, standInOwner, standoff } = handoff;
  const people = [
    sender,
    holder,
    seam.owner,
    standInOwner ?? null,
    ...receivers.flatMap(({ person, asked, acceptance }) => [person, ...asked, acceptance?.by ?? null]),
    ...questions.map(({ to }) => to),
    ...promises.map(({ deliverer }) => deliverer.id),
    ...openEnds.map(({ finder }) => finder),
    ...(standoff?.people ?? []),
  ];
  return [...new Set(people.filter((id): id is PersonId => id !== null))];
}

/** Late beyond the next due time: it was missed, and no clock waits for it any more. */
const isLate = (handoff: Handoff): boolean =>
  isOpen(handoff) &&
  (handoff.completionOverdue ||
    handoff.readBackOverdue ||
    handoff.turn?.why === 'owner-decides' ||
    handoff.promises.some(({ status, alarmed }) => status === 'open' && alarmed === 'date'));

/** The change as the one statement of the store takes it. */
export function rowOf(change: Change) {
  const { workspace, before, after, events, command, person, outgoing, tail } = change;
  let hash: Uint8Array = tail;
  const logged = events.map((event, index) => {
    hash = chained(hash, event);
    const sequence = (before?.version ?? 0) + index + 1;
    return { sequence, type: event.type, at: event.at, data: event, hash: hex(hash) };
  });
  const [parties, earlier] = [partiesOf(after), before === null ? [] : partiesOf(before)];
  const waiting = parties.filter((id) => isWaitingFor(after, id));
  const waited = before === null ? [] : earlier.filter((id) => isWaitingFor(before, id));
  const holder = after.turn?.holder;
  return {
    ...{
      workspace,
      id: after.id,
      expected: before?.version ?? 0,
      version: after.version,
      status: after.status,
    },
    ...{ state: after, seam: after.seam.id, is_late: isLate(after) },
    ...{ from_team: after.senderTeam, to_team: after.seam.to },
    turn_person: holder?.kind === 'person' ? holder.id : null,
    ...{ record_host: after.record.host, record_type: after.record.type, record_id: after.record.id },
    ...{ due_at: nextDueAt(after), sent_at: after.sentAt, changed_at: events.at(-1)?.at ?? after.sentAt },
    ...{ was: hex(tail), tail: hex(hash), command, person, events: logged, outgoing },
    answer: change.mayComeAgain ? change.answer : null,
    // What stands already is not written again: most changes bring nobody new.
    parties: without(parties, earlier),
    ...{ awaited: without(waiting, waited), freed: without(waited, waiting) },
    ...{ promises: changedPromises(before, after, events), search: changedEntries(before, after) },
  };
}

const without = (people: readonly PersonId[], others: readonly PersonId[]): readonly PersonId[] =>
  people.filter((id) => !others.includes(id));

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
