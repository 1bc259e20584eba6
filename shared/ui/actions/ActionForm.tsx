import { useEffect, useRef } from 'react';
import { Form } from 'react-aria-components/Form';
import type { DecideContext } from '../../handoffs/decide-context.ts';
import type { Handoff } from '../../handoffs/handoff.ts';
import type { CommandBody, Offer } from '../../handoffs/offers.ts';
import type { Template } from '../../templates/template.ts';
import { Button } from '../controls/Button.tsx';
import { offerName } from '../said/spoken.ts';
import { useSetting } from '../setting/Baton.tsx';
import { ActionFields } from './ActionFields.tsx';
import { CommandNotice } from './CommandNotice.tsx';
import type { CommandOutcome } from './command-outcome.ts';
import { StillPromised } from './StillPromised.tsx';
import { useCommand } from './use-command.ts';

type Given = {
  readonly offer: Offer;
  readonly handoff: Handoff;
  readonly template: Template;
  readonly context: DecideContext;
  readonly isOpen: boolean;
  readonly onCommand: (body: CommandBody) => Promise<CommandOutcome>;
  readonly onClose: () => void;
  readonly onGone: (outcome: 'accepted' | 'kept') => void;
};

/** The small form of one offer. Closed or refused, it keeps what was typed; it is gone when its words have arrived. */
export function ActionForm({ offer, handoff, template, context, isOpen, onCommand, onClose, onGone }: Given) {
  const { words } = useSetting();
  const { state, run } = useCommand({ onCommand, onGone });
  const here = useRef<HTMLFormElement>(null);
  const body = useRef<() => CommandBody | null>(() => null);
  useEffect(() => {
    const first = here.current?.querySelector('input:not([type="hidden"]), textarea, button');
    if (isOpen && first instanceof HTMLElement) first.focus();
  }, [isOpen]);
  const name = offerName(words, offer.type, handoff);
  return (
    <Form
      ref={here}
      className="b-action-form"
      aria-label={name}
      hidden={!isOpen}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        const command = body.current();
        if (command !== null) void run(command);
      }}
    >
      <ActionFields
        type={offer.type}
        {...{ handoff, template, context }}
        subject={offer.subject ?? ''}
        places={state.kind === 'refused' ? state.places : []}
        bodyRef={body}
      />
      {offer.type === 'Complete' && <StillPromised promises={handoff.promises} />}
      <CommandNotice state={state} />
      <div className="b-deeds">
        <Button type="submit" isPending={state.kind === 'pending'}>
          {offer.type === 'Amend' ? words.actions.amend : name}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {words.common.cancel}
        </Button>
      </div>
    </Form>
  );
}
