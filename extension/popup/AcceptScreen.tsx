import { lazy, Suspense } from 'react';
import { findTemplate, isOneSided } from '#shared/handoffs/said.ts';
import { Brief } from '#shared/ui/brief/Brief.tsx';
import { Button } from '#shared/ui/controls/Button.tsx';
import { EmptyState } from '#shared/ui/states/EmptyState.tsx';
import { LoadingState } from '#shared/ui/states/LoadingState.tsx';
import { useWorker } from '../door/use-worker.ts';
import { AcceptForm } from './AcceptForm.tsx';
import { usePopupWords } from './popup-words.ts';

/** Correcting and denying have forms of their own, which a list alone does not need. */
const SaidActions = lazy(async () => ({ default: (await import('./SaidActions.tsx')).SaidActions }));

type Given = { readonly handoff: string; readonly onDone: () => void };

/** What is asked, in the sender's words, and below it the place for the receiver's own. */
export function AcceptScreen({ handoff: id, onDone }: Given) {
  const words = usePopupWords();
  const found = useWorker('handoff', { handoff: id });
  const setup = useWorker('setup', {});
  if (found.data === undefined || setup.data === undefined) return <LoadingState />;
  const handoff = found.data?.handoff;
  const template = handoff ? findTemplate(setup.data?.templates ?? [], handoff.note.template) : null;
  if (handoff?.status !== 'sent' || template === null) {
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
      {isOneSided(handoff) ? (
        <Suspense fallback={<LoadingState />}>
          <SaidActions {...{ handoff, template, onDone }} />
        </Suspense>
      ) : (
        <AcceptForm {...{ handoff, onDone }} />
      )}
    </section>
  );
}
