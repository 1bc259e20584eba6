import { useCallback } from 'react';
import { todayFor } from '../../handoffs/decide-context.ts';
import { checkNote } from '../../templates/check-note.ts';
import type { Note } from '../../templates/note.ts';
import { HandoffForm } from '../form/HandoffForm.tsx';
import { isNoteOf } from '../setting/kept-note.ts';
import { useKept } from '../setting/use-kept.ts';
import type { ActionFieldsGiven } from './action-fields.ts';
import { useBody } from './use-body.ts';

/** The note again, with the gaps that were named on their fields. */
export function AmendFields({ handoff, template, context, places, bodyRef }: ActionFieldsGiven) {
  const [note, setNote] = useKept<Note>('note', handoff.note, isNoteOf(handoff.note));
  const { sender, seam, status } = handoff;
  const check = useCallback(
    (written: Note) =>
      checkNote(written, template, { ...context.checking, today: todayFor(sender, seam.from, context) }),
    [template, context, sender, seam.from],
  );
  useBody(bodyRef, () => ({ type: 'Amend', note }));
  return (
    <HandoffForm
      {...{ template, note, check }}
      onChange={setNote}
      gaps={status === 'returned' ? handoff.gaps : []}
      showsAll={places.length > 0}
    />
  );
}
