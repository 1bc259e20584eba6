import { useState } from 'react';
import type { Template } from '#shared/templates/template.ts';
import { Button } from '#shared/ui/controls/Button.tsx';
import { tellWorker } from '../../door/tell-worker.ts';
import type { Queued } from '../../worker-door.ts';
import { useInPanel } from '../in-panel.ts';
import { takeBack } from './take-back.ts';

type Given = { readonly queued: Queued; readonly template: Template; readonly host: string };

/** Written, and on the disk: it goes when the page has saved, or by hand. */
export function PreparedNote({ queued, template, host }: Given) {
  const { words } = useInPanel();
  const [isBusy, setIsBusy] = useState(false);
  const during = (deed: () => Promise<unknown>) => () => {
    setIsBusy(true);
    void deed().finally(() => setIsBusy(false));
  };
  return (
    <div className="b-notice panel-good" role="status">
      <p className="b-strong">{words.waitsForSave}</p>
      <div className="panel-buttons">
        <Button
          look="quiet"
          isPending={isBusy}
          onPress={during(() => tellWorker('send-prepared', { id: queued.id }))}
        >
          {words.sendNow}
        </Button>
        <Button look="plain" isPending={isBusy} onPress={during(() => takeBack(queued, template, host))}>
          {words.change}
        </Button>
      </div>
    </div>
  );
}
