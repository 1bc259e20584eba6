import { type FormEvent, useState } from 'react';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { draftKeyOf } from '#shared/ui/actions/draft-key.ts';
import { Button } from '#shared/ui/controls/Button.tsx';
import { DayBox } from '#shared/ui/controls/DayBox.tsx';
import { TextLines } from '#shared/ui/controls/TextLines.tsx';
import { KeptFormContext, useDraft } from '#shared/ui/setting/use-draft.ts';
import { isText, useKept } from '#shared/ui/setting/use-kept.ts';
import { RefusalNotice } from '#shared/ui/states/RefusalNotice.tsx';
import { tellWorker } from '../door/tell-worker.ts';
import type { Sent } from '../worker-door.ts';
import { usePopupWords } from './popup-words.ts';

type Given = { readonly handoff: Handoff; readonly onDone: () => void };

/** The read-back. What is typed is kept on every keystroke: a popup closes when somebody looks elsewhere. */
export function AcceptForm(given: Given) {
  const draft = useDraft(draftKeyOf(given.handoff.id, { type: 'Accept', subject: null }));
  if (!draft.isThere) return null;
  return (
    <KeptFormContext value={draft.form}>
      <ReadBackForm {...given} onGone={draft.forget} />
    </KeptFormContext>
  );
}

function ReadBackForm({ handoff, onDone, onGone }: Given & { readonly onGone: () => void }) {
  const words = usePopupWords();
  const [outcome, setOutcome] = useKept('outcome', '', isText);
  const [firstStep, setFirstStep] = useKept('firstStep', '', isText);
  const [by, setBy] = useKept('by', '', isText);
  const [sent, setSent] = useState<Sent | null>(null);
  const [isSending, setIsSending] = useState(false);

  const accept = async (event: FormEvent) => {
    event.preventDefault();
    setIsSending(true);
    const readBack = { outcome, firstStep, by };
    const command = { type: 'Accept', id: crypto.randomUUID(), handoff: handoff.id, readBack } as const;
    const answer = await tellWorker('send', { command, record: handoff.record }).finally(() =>
      setIsSending(false),
    );
    // Refused: it is mended right here, so it does not also wait in the queue.
    if (answer.outcome === 'refused') await tellWorker('drop', { id: command.id });
    setSent(answer);
    if (answer.outcome !== 'accepted' && answer.outcome !== 'kept') return;
    onGone();
    if (answer.outcome === 'accepted') onDone();
  };

  const isAbout = (place: string) => sent?.outcome === 'refused' && sent.places.includes(place);
  if (sent?.outcome === 'kept') return <p role="status">{words.kept}</p>;
  return (
    <form onSubmit={(event) => void accept(event)} className="popup-form" aria-label={words.acceptTitle}>
      <h2 className="popup-heading">{words.acceptTitle}</h2>
      <TextLines label={words.outcome} value={outcome} onChange={setOutcome} isInvalid={isAbout('outcome')} />
      <TextLines
        label={words.firstStep}
        value={firstStep}
        onChange={setFirstStep}
        isInvalid={isAbout('firstStep')}
      />
      <DayBox label={words.by} value={by} onChange={setBy} isInvalid={isAbout('by')} />
      {sent?.outcome === 'refused' && <RefusalNotice {...sent} />}
      {sent?.outcome === 'malformed' && (
        <RefusalNotice sentence={sent.problems.map(({ sentence }) => sentence).join(' ')} />
      )}
      <p className="popup-buttons">
        <Button type="submit" isPending={isSending}>
          {words.sendAccept}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {words.cancel}
        </Button>
      </p>
    </form>
  );
}
