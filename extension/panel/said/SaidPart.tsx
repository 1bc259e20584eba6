import { useState } from 'react';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { Button } from '#shared/ui/controls/Button.tsx';
import { useWorker } from '../../door/use-worker.ts';
import type { PanelContext } from '../../messages.ts';
import type { DeviceSetup } from '../../worker-door.ts';
import { useInPanel } from '../in-panel.ts';
import { SaidForm } from './SaidForm.tsx';
import { saidKey } from './use-said-draft.ts';

type Given = {
  readonly context: PanelContext;
  readonly place: RecordRef;
  readonly setup: DeviceSetup;
  /** How often something refused was brought back to be mended here. */
  readonly saying: number;
};

/** Something was said and not written. What was begun is open again when the panel is. */
export function SaidPart({ context, place, setup, saying }: Given) {
  const { words } = useInPanel();
  const drafts = useWorker('drafts', {});
  const [isChosen, setIsChosen] = useState<boolean | null>(saying > 0 ? true : null);
  const isBegun = drafts.data?.some(({ key }) => key === saidKey(place)) === true;
  if (isBegun && isChosen === null) setIsChosen(true);
  const isOpen = isChosen === true;
  return (
    <section className="panel-part" aria-label={words.saidEntry}>
      <div>
        <Button look="quiet" isExpanded={isOpen} onPress={() => setIsChosen(!isOpen)}>
          {words.saidEntry}
        </Button>
      </div>
      {isOpen && <SaidForm key={saidKey(place)} {...{ context, place, setup }} />}
    </section>
  );
}
