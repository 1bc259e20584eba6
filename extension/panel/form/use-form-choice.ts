import { useState } from 'react';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { useWorker } from '../../door/use-worker.ts';
import type { PanelContext } from '../../messages.ts';
import { type Form, idOf, usualForm } from './choose-form.ts';
import { draftKey, readDraft } from './draft.ts';

/** A refused handoff that was brought back into its form; `times` tells one from the next. */
export type Mending = { readonly seam: string; readonly times: number };

type Given = {
  readonly forms: readonly Form[];
  readonly context: PanelContext;
  readonly record: RecordRef | null;
  readonly mending: Mending | null;
};

/** What is filled in: what a new hold asks for, else what somebody has chosen or begun, else the form of the last draft here. */
export function useFormChoice({ forms, context, record, mending }: Given) {
  const { host, hold } = context;
  const drafts = useWorker('drafts', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const [lastHold, setLastHold] = useState(hold);
  const [lastMending, setLastMending] = useState(mending);
  if (hold?.seam !== lastHold?.seam || (hold === null) !== (lastHold === null)) {
    setLastHold(hold);
    if (hold !== null) setChosen(null);
  }
  if (mending !== lastMending) {
    setLastMending(mending);
    if (mending !== null) setChosen(mending.seam);
  }
  const keys = new Map(forms.map((form) => [draftKey({ host, record }, form.template), form]));
  const begun = drafts.data?.find(({ key, content }) => {
    const form = keys.get(key);
    return form !== undefined && readDraft(content, form.template)?.isWritten === false;
  });
  const lastBegun = hold === null && begun !== undefined ? keys.get(begun.key) : undefined;
  const form = forms.find((one) => idOf(one) === chosen) ?? lastBegun ?? usualForm(forms, hold);
  return { form, choose: setChosen, isReady: drafts.data !== undefined || drafts.isError };
}
