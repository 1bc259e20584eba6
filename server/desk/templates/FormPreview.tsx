import { useCallback, useState } from 'react';
import { composeNote } from '#shared/templates/compose.ts';
import type { Note } from '#shared/templates/note.ts';
import type { Template } from '#shared/templates/template.ts';
import { HandoffForm } from '#shared/ui/form/HandoffForm.tsx';
import { Pieces } from '../pieces/Pieces.tsx';
import { today } from '../pieces/today.ts';
import type { Company } from '../pieces/use-company.ts';
import { useNoteCheck } from '../pieces/use-note-check.ts';
import { emptyNote, exampleNote } from './example-note.ts';
import './templates.css';

type Given = { readonly template: Template; readonly company: Company };

/** The form as whoever sends will see it, and the note that comes of it. What is typed here goes nowhere. */
export function FormPreview({ template, company }: Given) {
  const { directory } = company;
  const [note, setNote] = useState<Note>(() => emptyNote(template));
  const checkAll = useNoteCheck(template, directory);
  const check = useCallback(
    // The examples are shown on purpose here; only in a handoff nobody may copy them.
    (given: Note) => checkAll(given).filter(({ kind }) => kind !== 'copied'),
    [checkAll],
  );
  const { plain } = composeNote(note, template, null, directory);
  return (
    <div className="form-preview">
      <div>
        <div className="deeds">
          <button
            type="button"
            className="quiet"
            onClick={() => setNote(exampleNote(template, { directory, soon: today(7) }))}
          >
            Fill in the good examples
          </button>
          <button type="button" className="quiet" onClick={() => setNote(emptyNote(template))}>
            Empty it
          </button>
        </div>
        <Pieces company={company}>
          <HandoffForm template={template} note={note} onChange={setNote} check={check} />
        </Pieces>
      </div>
      <section aria-label="The note it composes" className="composed">
        <h3>The note it composes</h3>
        {plain === '' ? (
          <p className="soft">Fill something in, and the note for the host’s own editor stands here.</p>
        ) : (
          <pre>{plain}</pre>
        )}
      </section>
    </div>
  );
}
