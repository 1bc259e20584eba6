import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Seam } from '#shared/seams/seam.ts';
import type { Note } from '#shared/templates/note.ts';
import { receiverOf } from '#shared/templates/roles.ts';
import type { Template } from '#shared/templates/template.ts';
import { findWarnings } from '#shared/ui/form/find-warnings.ts';
import { HandoffForm } from '#shared/ui/form/HandoffForm.tsx';
import { Issues } from '#shared/ui/form/Issues.tsx';
import { Warnings } from '#shared/ui/form/Warnings.tsx';
import { useSetting } from '#shared/ui/setting/Baton.tsx';
import { isNoteOf } from '#shared/ui/setting/kept-note.ts';
import { KeptFormContext, useDraft } from '#shared/ui/setting/use-draft.ts';
import { isText, useKept } from '#shared/ui/setting/use-kept.ts';
import { refusalIn } from '#shared/ui/words/refusal-in.ts';
import { Refused } from '../form/Refused.tsx';
import { TextField } from '../form/TextField.tsx';
import { useCommand } from '../handoff/use-command.ts';
import { useNoteCheck } from '../pieces/use-note-check.ts';
import { newId } from '../server/new-id.ts';
import { deskWords } from '../words/spoken.ts';
import { recordAt } from './record-at.ts';

type Given = { readonly seam: Seam; readonly template: Template };

/** What a handoff hangs on, and the fields that have to cross; looked through before anything is sent. */
export function SendForm(given: Given) {
  const draft = useDraft(`send ${given.seam.id}`);
  return (
    <KeptFormContext value={draft.form}>
      <Fields {...given} onGone={draft.forget} />
    </KeptFormContext>
  );
}

function Fields({ seam, template, onGone }: Given & { readonly onGone: () => void }) {
  const [id] = useState(newId);
  const [name, setName] = useKept('name', '', isText);
  const [address, setAddress] = useKept('address', '', isText);
  const empty: Note = { template: { id: template.id, version: template.version }, values: {} };
  const [note, setNote] = useKept<Note>('note', empty, isNoteOf(empty));
  const [hasTried, setTried] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const [sentence, setSentence] = useState<string | null>(null);
  const { directory, me, now, words: said } = useSetting();
  const navigate = useNavigate();
  const say = useCommand(id);
  const { send: words, shell } = deskWords();
  const check = useNoteCheck(template, directory);
  const issues = check(note);
  const warnings = findWarnings({ note, template, seam, directory, sender: me, now, issues });
  const stopping = issues.filter(({ severity }) => severity === 'stops');
  const send = async () => {
    setTried(true);
    if (stopping.length > 0 || isRunning) return;
    setRunning(true);
    const to = receiverOf(note, template);
    const record = recordAt(name, address);
    const answer = await say({ type: 'Send', seam: seam.id, record, note, to: to === null ? [] : [to] });
    setRunning(false);
    if (answer.outcome === 'accepted') {
      onGone();
      return navigate({ to: '/handoffs/$handoff', params: { handoff: id } });
    }
    if (answer.outcome === 'refused') return setSentence(refusalIn(said, answer));
    if (answer.outcome === 'unreachable') return setSentence(shell.unreachable);
    setSentence(answer.problems.map((one) => one.sentence).join(' '));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <section className="card">
        <div className="row">
          <TextField label={words.about} value={name} onChange={setName} required />
          <TextField label={words.link} type="url" value={address} onChange={setAddress} required />
        </div>
      </section>
      <section className="card">
        <HandoffForm template={template} note={note} onChange={setNote} check={check} showsAll={hasTried} />
        <Warnings warnings={warnings} />
        {hasTried && stopping.length > 0 && <Issues issues={stopping} template={template} />}
        <Refused sentence={sentence} />
        <div className="deeds">
          <button type="submit" disabled={isRunning}>
            {words.send}
          </button>
        </div>
      </section>
    </form>
  );
}
