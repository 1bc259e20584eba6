import type { Handoff } from '../../handoffs/handoff.ts';
import type { Template } from '../../templates/template.ts';

type Given = { readonly handoff: Handoff; readonly template: Template };

export const Brief = ({ handoff }: Given) => <p>{handoff.record.name}</p>;
