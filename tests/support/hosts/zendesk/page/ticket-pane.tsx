import { useEffect } from 'react';
import { choices } from './choices.ts';
import { Composer } from './composer.tsx';
import { ContextPanel } from './context-panel.tsx';
import { Conversation } from './conversation.tsx';
import { Footer } from './footer.tsx';
import { columnNames, PaneRoot } from './pane-root.tsx';
import { editors } from './practice.ts';
import { useShortcuts } from './shortcuts.ts';
import { TicketFields } from './ticket-fields.tsx';
import type { Ticket } from './tickets.ts';
import { useTicket } from './use-ticket.ts';
import { say } from './words.ts';

type Props = {
  readonly ticket: Ticket;
  readonly isActive: boolean;
  readonly onDirty: (id: string, isDirty: boolean) => void;
};

export function TicketPane({ ticket, isActive, onDirty }: Props) {
  const state = useTicket(ticket);
  const { submit, isDirty } = state;
  useShortcuts(isActive, submit);
  useEffect(() => onDirty(ticket.id, isDirty), [ticket.id, isDirty, onDirty]);
  const applyMacro = () => {
    editors.get(ticket.id)?.setData('<p>Follow up.</p>');
    state.setHand({ group: 'Engineering', agent: '' });
  };
  const composer = (
    <Composer
      key={state.round}
      ticket={ticket.id}
      draft={state.round === 0 ? ticket.draft : state.text}
      text={state.text}
      channel={state.channel}
      onChannel={state.setChannel}
      onText={state.setText}
      onSend={() => submit('open')}
    />
  );
  const log = <Conversation log={state.log} />;
  return (
    <PaneRoot id={ticket.id} isActive={isActive}>
      {state.hasFailed ? (
        <div className="failed" role="alert" data-test-id="ticket_saving_error_notification">
          {say('failed')}
        </div>
      ) : null}
      <div className="columns">
        <TicketFields ticket={ticket} hand={state.hand} onHand={state.setHand} />
        <section className="middle" {...columnNames}>
          <header className="head">
            <input className="subject" data-test-id="omni-header-subject" defaultValue={ticket.subject} />
            <small>{ticket.id === 'new' ? '' : `#${ticket.id}`}</small>
          </header>
          {choices.composer === 'top' ? [composer, log] : [log, composer]}
        </section>
        <ContextPanel ticket={ticket} />
      </div>
      <Footer key={state.round} onSubmit={submit} onMacro={applyMacro} />
    </PaneRoot>
  );
}
