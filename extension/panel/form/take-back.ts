import type { Template } from '#shared/templates/template.ts';
import { tellWorker } from '../../door/tell-worker.ts';
import type { Queued } from '../../worker-door.ts';
import { draftKey, type FormDraft } from './draft.ts';

/** A prepared handoff becomes a draft again, under the same handoff: the note in the page links to it. */
export async function takeBack({ id, command, handoff, record }: Queued, template: Template, host: string) {
  if (command.type !== 'Send') return;
  const draft: FormDraft = {
    ...{ note: command.note, handoff, command: crypto.randomUUID() },
    ...{ mends: null, isWritten: false },
  };
  // First kept, then dropped: between the two it stands in both places, and is lost in neither.
  const key = draftKey({ host, record }, template);
  await tellWorker('keep-draft', { key, content: draft });
  const isBack = await tellWorker('drop', { id });
  if (!isBack) await tellWorker('drop-draft', { key });
}
