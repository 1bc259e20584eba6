import { nextDueAt } from '#shared/handoffs/clocks.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { turnLine } from '#shared/handoffs/inbox.ts';
import { isOneSided } from '#shared/handoffs/said.ts';
import type { Turn } from '#shared/handoffs/turn.ts';
import type { Hand, PersonId, TeamId } from '#shared/records/person-ref.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { outcomeOf } from '#shared/templates/roles.ts';
import type { Instant } from '#shared/time/instant.ts';
import { type Setup, templateKey } from '../people/setup.ts';

/** One row of a list: what a handoff is about, who has it and how it stands, without what was written. */
export type HandoffLine = Pick<
  Handoff,
  'id' | 'record' | 'severity' | 'status' | 'sender' | 'holder' | 'sentAt' | 'version' | 'wantedBy'
> & {
  readonly record: RecordRef;
  readonly seam: {
    readonly id: string;
    readonly name: string;
    readonly from: TeamId;
    readonly to: TeamId;
    readonly owner: PersonId | null;
  };
  readonly receivers: readonly { readonly hand: Hand; readonly person: PersonId | null }[];
  readonly turn: Turn | null;
  readonly since: Instant | null;
  /** Of whoever has the turn; `nextAt` is when it next moves by itself, for whatever reason. */
  readonly dueAt: Instant | null;
  readonly nextAt: Instant | null;
  readonly isOverdue: boolean;
  /** What the note asks for, and what came of it. */
  readonly wanted: string | null;
  readonly outcome: string | null;
  /** Said and written down by one side, and not confirmed by the other yet. */
  readonly isOneSided: boolean;
  readonly changedAt: Instant;
};

export type StoredHandoff = { readonly state: Handoff; readonly changedAt: Instant };

export function lineOf(
  { state, changedAt }: StoredHandoff,
  { templates }: Pick<Setup, 'templates'>,
  now: Instant,
): HandoffLine {
  const { id, record, severity, status, sender, holder, sentAt, version, wantedBy, outcome, turn } = state;
  const { seam, note } = state;
  const template = templates.get(templateKey(note.template));
  const [line] = turnLine(state, now);
  return {
    ...{ id, record, severity, status, sender, holder, sentAt, version, wantedBy, outcome, turn, changedAt },
    seam: { id: seam.id, name: seam.name, from: seam.from, to: seam.to, owner: seam.owner },
    receivers: state.receivers.map(({ hand, person }) => ({ hand, person })),
    since: turn?.since ?? null,
    dueAt: line?.dueAt ?? null,
    nextAt: nextDueAt(state),
    isOverdue: line?.isOverdue ?? false,
    isOneSided: isOneSided(state),
    wanted: template === undefined ? null : outcomeOf(note, template),
  };
}
