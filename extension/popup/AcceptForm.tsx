import { type FormEvent, useState } from 'react';
import type { Handoff, ReadBack } from '#shared/handoffs/handoff.ts';
import { Button } from '#shared/ui/controls/Button.tsx';
import { DayBox } from '#shared/ui/controls/DayBox.tsx';
import { TextLines } from '#shared/ui/controls/TextLines.tsx';
import { RefusalNotice } from '#shared/ui/states/RefusalNotice.tsx';
import { tellWorker } from '../door/tell-worker.ts';
import type { Sent } from '../worker-door.ts';
import { usePopupWords } from './popup-words.ts';
import { useDraft } from './use-draft.ts';

type Given = { readonly handoff: Handoff; readonly onDone: () => void };

const places = ['outcome', 'firstStep', 'by'] as const;

/** The read-back. What is typed is kept on every keystroke: a popup closes when somebody looks elsewhere. */
export function AcceptForm({ handoff, onDone }: Given) {
  const words = usePopupWords();
  const draft = useDraft<ReadBack>(`accept ${handoff.id}`, { outcome: '', firstStep: '', by: '' });
  const [sent, setSent] = useState<Sent | null>(null);
  const [isSending, setIsSending] = useState(false);

  const accept = async (event: FormEvent) => {
    event.preventDefault();
    setIsSending(true);
    const command = {
      type: 'Accept',
      id: crypto.randomUUID(),
      handoff: handoff.id,
      readBack: draft.value,
    } as const;
    const answer = await tellWorker('send', { command, record: handoff.record });
    // Refused: it is mended right here, so it does not also wait in the queue.
    if (answer.outcome === 'refused') await tellWorker('drop', { id: command.id });
    setIsSending(false);
    setSent(answer);
    if (answer.outcome !== 'accepted' && answer.outcome !== 'kept') return;
    await draft.forget();
    if (answer.outcome === 'accepted') onDone();
  };

  const change = (place: (typeof places)[number]) => (value: string) =>
    draft.change({ ...draft.value, [place]: value });
  const isAbout = (place: string) => sent?.outcome === 'refused' && sent.places.includes(place);
  if (sent?.outcome === 'kept') return <p role="status">{words.kept}</p>;
  return (
    <form onSubmit={(event) => void accept(event)} className="popup-form" aria-label={words.acceptTitle}>
      <h2 className="popup-heading">{words.acceptTitle}</h2>
      <TextLines
        label={words.outcome}
        value={draft.value.outcome}
        onChange={change('outcome')}
        isInvalid={isAbout('outcome')}
      />
      <TextLines
        label={words.firstStep}
        value={draft.value.firstStep}
        onChange={change('firstStep')}
        isInvalid={isAbout('firstStep')}
      />
      <DayBox label={words.by} value={draft.value.by} onChange={change('by')} isInvalid={isAbout('by')} />
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
