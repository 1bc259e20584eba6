import type { Handoff, HandoffId } from '../../handoffs/handoff.ts';
import type { InboxLine } from '../../handoffs/inbox.ts';
import { isOneSided } from '../../handoffs/said.ts';
import { outcomeOf } from '../../templates/roles.ts';
import type { Severity, Template } from '../../templates/template.ts';

/** What a row of inbox or popup shows; a server’s own list can make one, too. */
export type LineShown = Omit<InboxLine, 'handoff' | 'why'> & {
  readonly id: HandoffId;
  readonly record: string;
  readonly severity: Severity;
  readonly wanted: string | null;
  /** It was said and written down by one side, and the other has not confirmed it. */
  readonly isOneSided?: boolean;
  /** Why it waits, or how it ended: then it waits for nobody. */
  readonly why: InboxLine['why'] | 'confirmed' | 'withdrawn';
};

/** `template`: the one its note was written in; null when it is not known here. */
export const lineFor = (
  handoff: Handoff,
  { handoff: id, ...line }: InboxLine,
  template: Template | null,
): LineShown => ({
  ...line,
  ...{ id, record: handoff.record.name, severity: handoff.severity, isOneSided: isOneSided(handoff) },
  wanted: template === null ? null : outcomeOf(handoff.note, template),
});
