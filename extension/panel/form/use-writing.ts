import { useMemo, useRef, useState } from 'react';
import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Note } from '#shared/templates/note.ts';
import { parseNote } from '#shared/templates/parse-note.ts';
import { type Before, prefill } from '#shared/templates/prefill.ts';
import { useSetting } from '#shared/ui/setting/Baton.tsx';
import type { PanelContext } from '../../messages.ts';
import type { Form } from './choose-form.ts';
import { draftKey, type FormDraft, freshDraft } from './draft.ts';
import type { Reader } from './judge.ts';
import { prefillFromText } from './prefill-from-text.ts';
import { useFormDraft } from './use-form-draft.ts';
import { wallNow } from './wall-now.ts';

export type Writing = {
  readonly form: Form;
  readonly context: PanelContext;
  readonly record: RecordRef | null;
  readonly before: Before | null;
  readonly reader: Reader;
};

/** The note of one form: the draft where there is one, else what page, editor and the handoff before already say. */
export function useWriting({ form, context, record, before, reader }: Writing) {
  const { template } = form;
  const { directory, zone } = useSetting();
  const { isThere, draft, keep, forget } = useFormDraft(
    draftKey({ host: context.host, record }, template),
    template,
  );
  const text = context.editor?.text ?? null;
  const standsThere = text !== null && text.trim() !== '' && parseNote(text, template, directory).ok;
  // What was put into the note is done with once it has left the editor; until it is first seen there it is not.
  const [isAwaited, setIsAwaited] = useState(false);
  if (isAwaited && standsThere) setIsAwaited(false);
  const isSpent = draft?.isWritten === true && !standsThere && !isAwaited;
  const verdict = context.editor?.judgement?.verdict;
  const begun = useMemo((): Note => {
    const note = prefill(template, context.facts, before);
    if (text === null) return note;
    const now = wallNow(zone);
    const saysNothing = (verdict ?? reader.judge(text, { surface: 'note' }).verdict) === 'nothing';
    const dates = reader.datesIn(text, now);
    const read = prefillFromText(text, {
      template,
      roster: directory,
      saysNothing,
      dates,
      today: now.slice(0, 10),
    });
    return { ...note, values: { ...note.values, ...read } };
  }, [template, context.facts, before, text, verdict, reader, directory, zone]);
  const fresh = useRef<FormDraft | null>(null);
  const shown = isSpent ? null : draft;
  const current = (): FormDraft => {
    if (shown !== null) return shown;
    fresh.current ??= freshDraft(begun);
    return { ...fresh.current, note: begun };
  };
  return {
    isThere,
    note: shown?.note ?? begun,
    isTyped: shown !== null,
    canBringBack: isSpent,
    /** With ids that stay the same until it is sent. */
    current,
    change: (note: Note) => void keep({ ...current(), note, isWritten: false }),
    keep,
    keepWritten: (written: FormDraft) => {
      setIsAwaited(true);
      return keep({ ...written, isWritten: true });
    },
    bringBack: () => draft !== null && void keep({ ...draft, isWritten: false }),
    startAgain: () => {
      fresh.current = null;
      return forget();
    },
  };
}
