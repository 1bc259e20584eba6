import { useState } from 'react';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { stops } from '#shared/templates/check-note.ts';
import { composeNote } from '#shared/templates/compose.ts';
import type { Issue } from '#shared/templates/issue.ts';
import { receiverOf } from '#shared/templates/roles.ts';
import { useSetting } from '#shared/ui/setting/Baton.tsx';
import type { ToldRefusal } from '#shared/ui/words/refusal-in.ts';
import { tellWorker } from '../../door/tell-worker.ts';
import type { PanelContext } from '../../messages.ts';
import type { CommandBody, Sent } from '../../worker-door.ts';
import { useInPanel } from '../in-panel.ts';
import type { Form } from './choose-form.ts';
import type { FormDraft } from './draft.ts';
import { type Put, putIntoNote } from './put-into-note.ts';

/** How it went, for the person to read. `goes`: it is sent as soon as the page has saved. */
export type Went =
  | { readonly kind: 'incomplete' }
  | {
      readonly kind: 'put';
      readonly put: Put;
      readonly text: string;
      readonly goes: boolean;
      readonly hadEditor: boolean;
    }
  | { readonly kind: 'sent' | 'kept'; readonly isChange: boolean }
  | { readonly kind: 'refused'; readonly refusal: ToldRefusal }
  | { readonly kind: 'failed' };

type Given = {
  readonly form: Form;
  readonly context: PanelContext;
  readonly record: RecordRef | null;
  /** Of the server this browser is connected to. */
  readonly server: string | null;
  readonly issues: readonly Issue[];
  readonly current: () => FormDraft;
  readonly keep: (draft: FormDraft) => Promise<void>;
  readonly keepWritten: (draft: FormDraft) => Promise<void>;
  readonly startAgain: () => Promise<void>;
};

export function useSubmit(given: Given) {
  const { form, context, record, server, issues, current, keep, keepWritten, startAgain } = given;
  const { page } = useInPanel();
  const { directory } = useSetting();
  const [went, setWent] = useState<Went | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { seam, template } = form;
  const isChange = seam !== null && context.hold?.seam === seam.id;

  const ready = async (text: string | null) => {
    if (seam === null || record === null) return;
    await page.say<'handoff-ready'>({ kind: 'handoff-ready', record, seam: seam.id, text });
  };
  const commandOf = (draft: FormDraft): CommandBody | null => {
    const to = receiverOf(draft.note, template);
    if (seam === null || record === null) return null;
    const { note, command: id, handoff } = draft;
    return { type: 'Send', id, handoff, seam: seam.id, record, note, to: to === null ? [] : [to] };
  };

  const put = async (): Promise<Went> => {
    const draft = current();
    const command = commandOf(draft);
    const link = command === null || server === null ? null : `${server}/handoffs/${draft.handoff}`;
    await keep(draft);
    const composed = composeNote(draft.note, template, link, directory);
    const how = await putIntoNote(page, context.editor, composed);
    const told = {
      kind: 'put',
      put: how,
      text: composed.plain,
      goes: command !== null,
      hadEditor: context.editor !== null,
    } as const;
    if (how !== 'written') return { ...told, goes: false };
    if (command === null || record === null) await keepWritten(draft);
    else {
      const sent = await (draft.mends === null
        ? tellWorker('prepare', { command, record })
        : tellWorker('mend', { id: draft.mends, command }));
      if (sent.outcome === 'refused' || sent.outcome === 'malformed') return notTaken(draft, sent);
      await startAgain();
    }
    await ready(composed.plain);
    return told;
  };

  const send = async (): Promise<Went> => {
    const draft = current();
    const command = commandOf(draft);
    if (command === null) return { kind: 'failed' };
    await keep(draft);
    const sent = await (draft.mends === null
      ? tellWorker('send', { command, record })
      : tellWorker('mend', { id: draft.mends, command }));
    if (sent.outcome === 'refused' || sent.outcome === 'malformed') return notTaken(draft, sent);
    await startAgain();
    await ready(null);
    return { kind: sent.outcome === 'accepted' ? 'sent' : 'kept', isChange };
  };

  /** It is mended right here, so it does not also wait in the queue; its id has had its answer. */
  const notTaken = async (
    draft: FormDraft,
    sent: Extract<Sent, { readonly outcome: 'refused' | 'malformed' }>,
  ): Promise<Went> => {
    if (sent.outcome === 'malformed')
      return {
        kind: 'refused',
        refusal: { sentence: sent.problems.map(({ sentence }) => sentence).join(' ') },
      };
    await tellWorker('drop', { id: draft.command });
    await keep({ ...draft, command: crypto.randomUUID(), mends: null });
    return { kind: 'refused', refusal: sent };
  };

  const go = (how: () => Promise<Went>) => async () => {
    if (stops(issues)) return setWent({ kind: 'incomplete' });
    setIsBusy(true);
    setWent(await how().catch((): Went => ({ kind: 'failed' })));
    setIsBusy(false);
  };
  return { went, isBusy, put: go(put), send: go(send), clear: () => setWent(null) };
}
