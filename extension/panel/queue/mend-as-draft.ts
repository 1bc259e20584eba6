import type { Template } from '#shared/templates/template.ts';
import { tellWorker } from '../../door/tell-worker.ts';
import type { Queued } from '../../worker-door.ts';
import { draftKey, type FormDraft } from '../form/draft.ts';

/** A refused handoff comes back into its form. It stays in the queue until the mended one takes its place. */
export async function mendAsDraft(
  { id, command, handoff, record }: Queued,
  template: Template,
  host: string,
) {
  if (command.type !== 'Send') return;
  const draft: FormDraft = {
    ...{ note: command.note, handoff, command: crypto.randomUUID() },
    ...{ mends: id, isWritten: false },
  };
  await tellWorker('keep-draft', { key: draftKey({ host, record }, template), content: draft });
}
