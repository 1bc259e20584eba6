import { useEffect, useRef } from 'react';
import { Form } from 'react-aria-components/Form';
import type { DecideContext } from '../../handoffs/decide-context.ts';
import type { Handoff } from '../../handoffs/handoff.ts';
import type { CommandBody, Offer } from '../../handoffs/offers.ts';
import type { Template } from '../../templates/template.ts';
import { Button } from '../controls/Button.tsx';
import { offerName } from '../said/spoken.ts';
import { useSetting } from '../setting/Baton.tsx';
import { KeptFormContext, useDraft } from '../setting/use-draft.ts';
import { ActionFields } from './ActionFields.tsx';
import { CommandNotice } from './CommandNotice.tsx';
import type { CommandOutcome } from './command-outcome.ts';
import { draftKeyOf } from './draft-key.ts';
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

/** The small form of one offer. Closed, refused or left, it keeps what was typed; it is gone when its words have arrived. */
export function ActionForm({ offer, handoff, template, context, isOpen, onCommand, onClose, onGone }: Given) {
  const { words } = useSetting();
  const draft = useDraft(draftKeyOf(handoff.id, offer));
  const { state, run } = useCommand({
    onCommand,
    onGone: (outcome) => {
      draft.forget();
      onGone(outcome);
    },
  });
  const here = useRef<HTMLFormElement>(null);
  const body = useRef<() => CommandBody | null>(() => null);
  useEffect(() => {
    const first = here.current?.querySelector('input:not([type="hidden"]), textarea, button');
    if (isOpen && draft.isThere && first instanceof HTMLElement) first.focus();
  }, [isOpen, draft.isThere]);
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
      {draft.isThere && (
        <KeptFormContext value={draft.form}>
          <ActionFields
            type={offer.type}
            {...{ handoff, template, context }}
            subject={offer.subject ?? ''}
            places={state.kind === 'refused' ? state.places : []}
            bodyRef={body}
          />
        </KeptFormContext>
      )}
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
