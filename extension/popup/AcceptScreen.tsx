import { lazy, Suspense, useState } from 'react';
import type { Handoff } from '#shared/handoffs/handoff.ts';
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

/**
 * What is asked, in the sender's words, and below it the place for the receiver's own. A form that stands here stays: when it was
 * just sent, or a colleague is quicker, the server's answer has to find its words.
 */
export function AcceptScreen({ handoff: id, onDone }: Given) {
  const words = usePopupWords();
  const found = useWorker('handoff', { handoff: id });
  const setup = useWorker('setup', {});
  const [asked, setAsked] = useState<Handoff | null>(null);
  if (found.data === undefined || setup.data === undefined) return <LoadingState />;
  const current = found.data?.handoff;
  const isGone = current?.status !== 'sent';
  if (asked === null && current !== undefined && !isGone) setAsked(current);
  const handoff = isGone ? asked : current;
  const template = handoff ? findTemplate(setup.data?.templates ?? [], handoff.note.template) : null;
  if (!handoff || template === null) {
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
      {isGone && found.data?.queued.length === 0 && (
        <p role="status" className="b-notice b-notice-care">
          {words.gone}
        </p>
      )}
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
