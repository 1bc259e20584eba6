import { useState } from 'react';
import type { Problem } from '#shared/problem.ts';
import { Refused } from '../form/Refused.tsx';
import { NoteFields } from '../note/NoteFields.tsx';
import { draftOfNote, noteIn } from '../note/note-draft.ts';
import type { Situation } from './probe.ts';
import { useCommand } from './use-command.ts';

type Given = { readonly situation: Situation; readonly onDone: () => void; readonly onClose: () => void };

/** The note again, with what the receiver found missing beside its fields. */
export function AmendForm({ situation, onDone, onClose }: Given) {
  const { handoff, template, directory } = situation;
  const [draft, setDraft] = useState(() => draftOfNote(handoff.note, template, directory));
  const [unread, setUnread] = useState<readonly Problem[]>([]);
  const { say, isRunning, sentence } = useCommand(handoff.id, onDone);
  const gaps = handoff.gaps.map(({ field, why }): Problem => ({ path: field, sentence: `Missing: ${why}` }));
  return (
    <form
      className="card"
      aria-label="Change the note"
      onSubmit={(event) => {
        event.preventDefault();
        const note = noteIn(draft, template, directory);
        setUnread(note.ok ? [] : note.reason);
        if (note.ok) say({ type: 'Amend', note: note.value });
      }}
    >
      <h2>Change the note</h2>
      <NoteFields
        template={template}
        directory={directory}
        draft={draft}
        onChange={setDraft}
        problems={[...unread, ...gaps]}
      />
      <Refused
        sentence={unread.length > 0 ? 'Some fields can’t be read. Correct what is marked.' : sentence}
      />
      <div className="deeds">
        <button type="submit" disabled={isRunning}>
          Send it again
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          Not now
        </button>
      </div>
    </form>
  );
}
