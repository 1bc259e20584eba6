import type { Handoff, HandoffId } from '../../handoffs/handoff.ts';
import type { InboxLine } from '../../handoffs/inbox.ts';
import { outcomeOf } from '../../templates/roles.ts';
import type { Severity, Template } from '../../templates/template.ts';

/** What a row of inbox or popup shows; a server’s own list can make one, too. */
export type LineShown = Omit<InboxLine, 'handoff'> & {
  readonly id: HandoffId;
  readonly record: string;
  readonly severity: Severity;
  readonly wanted: string | null;
};

/** `template`: the one its note was written in; null when it is not known here. */
export const lineFor = (
  { record, severity, note }: Handoff,
  { handoff: id, ...line }: InboxLine,
  template: Template | null,
): LineShown => ({
  ...line,
  ...{ id, record: record.name, severity },
  wanted: template === null ? null : outcomeOf(note, template),
});
