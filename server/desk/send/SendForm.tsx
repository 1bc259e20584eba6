import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Problem } from '#shared/problem.ts';
import type { Directory } from '#shared/seams/directory.ts';
import type { Seam } from '#shared/seams/seam.ts';
import { receiverOf } from '#shared/templates/roles.ts';
import type { Template } from '#shared/templates/template.ts';
import { Refused } from '../form/Refused.tsx';
import { TextField } from '../form/TextField.tsx';
import { useCommand } from '../handoff/use-command.ts';
import { NoteFields } from '../note/NoteFields.tsx';
import { emptyDraft, noteIn } from '../note/note-draft.ts';
import { newId } from '../server/new-id.ts';
import { recordAt } from './record-at.ts';

type Given = {
  readonly seam: Seam;
  readonly template: Template;
  readonly directory: Directory;
};

const missing = 'Some fields can’t be read. Correct what is marked and send again.';

export function SendForm({ seam, template, directory }: Given) {
  const [id] = useState(() => newId());
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [draft, setDraft] = useState(() => emptyDraft(template));
  const [unread, setUnread] = useState<readonly Problem[]>([]);
  const navigate = useNavigate();
  const { say, isRunning, sentence, places } = useCommand(
    id,
    () => void navigate({ to: '/handoffs/$handoff', params: { handoff: id } }),
  );
  const send = () => {
    const note = noteIn(draft, template, directory);
    setUnread(note.ok ? [] : note.reason);
    if (!note.ok) return;
    const to = receiverOf(note.value, template);
    const record = recordAt(name, address);
    say({ type: 'Send', seam: seam.id, record, note: note.value, to: to === null ? [] : [to] });
  };
  const marked = places.map((path): Problem => ({ path, sentence: 'Look at this one.' }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <section className="card">
        <div className="row">
          <TextField
            label="What it is about"
            hint="The customer or the case"
            value={name}
            onChange={setName}
            required
          />
          <TextField
            label="Link to it"
            type="url"
            hint="The address of the record, beginning with https://"
            value={address}
            onChange={setAddress}
            required
          />
        </div>
      </section>
      <section className="card">
        <NoteFields
          template={template}
          directory={directory}
          draft={draft}
          onChange={setDraft}
          problems={unread.length > 0 ? unread : marked}
        />
        <Refused sentence={unread.length > 0 ? missing : sentence} />
        <button type="submit" disabled={isRunning}>
          Send
        </button>
      </section>
    </form>
  );
}
