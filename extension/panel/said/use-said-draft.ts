import { useRef } from 'react';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { said } from '#shared/templates/defaults/said.ts';
import type { Note } from '#shared/templates/note.ts';
import { draftKey, type FormDraft, freshDraft } from '../form/draft.ts';
import { useFormDraft } from '../form/use-form-draft.ts';

export const saidKey = (place: RecordRef): string => draftKey({ host: place.host, record: place }, said);

const empty: Note = { template: { id: said.id, version: said.version }, values: {} };

/** What was heard here, as far as it is written down; with ids that stay the same until it is sent. */
export function useSaidDraft(place: RecordRef) {
  const { isThere, draft, keep, forget } = useFormDraft(saidKey(place), said);
  const fresh = useRef<FormDraft | null>(null);
  const current = (): FormDraft => {
    if (draft !== null) return draft;
    fresh.current ??= freshDraft(empty);
    return fresh.current;
  };
  return {
    isThere,
    note: draft?.note ?? empty,
    isTyped: draft !== null,
    current,
    keep,
    change: (note: Note) => void keep({ ...current(), note }),
    startAgain: () => {
      fresh.current = null;
      return forget();
    },
  };
}
