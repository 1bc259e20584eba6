import { Brief } from '#shared/ui/brief/Brief.tsx';
import { Button } from '#shared/ui/controls/Button.tsx';
import { EmptyState } from '#shared/ui/states/EmptyState.tsx';
import { LoadingState } from '#shared/ui/states/LoadingState.tsx';
import { useWorker } from '../door/use-worker.ts';
import { AcceptForm } from './AcceptForm.tsx';
import { usePopupWords } from './popup-words.ts';

type Given = { readonly handoff: string; readonly onDone: () => void };

/** What is asked, in the sender's words, and below it the place for the receiver's own. */
export function AcceptScreen({ handoff: id, onDone }: Given) {
  const words = usePopupWords();
  const found = useWorker('handoff', { handoff: id });
  const setup = useWorker('setup', {});
  if (found.data === undefined || setup.data === undefined) return <LoadingState />;
  const handoff = found.data?.handoff;
  const asked = handoff?.note.template;
  const template = setup.data?.templates.find((one) => one.id === asked?.id && one.version === asked.version);
  if (handoff?.status !== 'sent' || template === undefined) {
    return (
      <EmptyState title={words.gone}>
        <Button look="quiet" onPress={onDone}>
          {words.cancel}
        </Button>
      </EmptyState>
    );
  }
  return (
    <section className="popup-accept">
      <Brief {...{ handoff, template }} />
      <AcceptForm {...{ handoff, onDone }} />
    </section>
  );
}
