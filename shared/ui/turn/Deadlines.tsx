import type { Handoff } from '../../handoffs/handoff.ts';
import type { Template } from '../../templates/template.ts';

type Given = { readonly handoff: Handoff; readonly template: Template };

export const Deadlines = ({ handoff }: Given) => <p>{handoff.clocks.length}</p>;
