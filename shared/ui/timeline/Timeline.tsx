import type { HandoffEvent } from '../../handoffs/events.ts';
import type { OpenPromise } from '../../handoffs/handoff.ts';
import type { Template } from '../../templates/template.ts';

type Given = {
  readonly events: readonly HandoffEvent[];
  readonly template: Template;
  readonly promises?: readonly OpenPromise[];
};

export const Timeline = ({ events }: Given) => <p>{events.length}</p>;
