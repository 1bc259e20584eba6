import { useRef } from 'react';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { Template } from '#shared/templates/template.ts';
import { Actions } from '#shared/ui/actions/Actions.tsx';
import { Brief } from '#shared/ui/brief/Brief.tsx';
import { Button } from '#shared/ui/controls/Button.tsx';
import { useCommand } from '../../door/use-command.ts';
import { useChecking } from '../form/use-checking.ts';
import { useInPanel } from '../in-panel.ts';
import { History } from './History.tsx';
import { useSeen } from './use-seen.ts';

type Given = {
  readonly handoff: Handoff;
  readonly template: Template | null;
  readonly onClose: () => void;
};

/** One handoff: the brief, what can be done about it, and what happened. */
export function OneHandoff({ handoff, template, onClose }: Given) {
  const { words } = useInPanel();
  const checking = useChecking();
  const say = useCommand(handoff);
  const place = useRef<HTMLDivElement>(null);
  useSeen(place, handoff);
  const back = (
    <Button look="plain" onPress={onClose} isExpanded>
      {words.back}
    </Button>
  );
  if (template === null)
    return (
      <div className="panel-one" ref={place}>
        <p className="b-notice b-notice-care">{words.formUnknown}</p>
        {back}
      </div>
    );
  return (
    <div className="panel-one" ref={place}>
      {back}
      <Brief {...{ handoff, template }} />
      <Actions {...{ handoff, template, checking }} onCommand={say} />
      <History {...{ handoff, template }} />
    </div>
  );
}
