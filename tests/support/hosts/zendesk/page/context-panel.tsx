import { useState } from 'react';
import { choices } from './choices.ts';
import type { Ticket } from './tickets.ts';
import { say } from './words.ts';

const tell = (surface: string, text: string) =>
  fetch(`${document.body.dataset.up ?? ''}collaboration/graphql`, {
    method: 'POST',
    body: JSON.stringify({ surface, text }),
  });

/** A side conversation has a field and a Send of its own, and no channel. Its attributes are guesses; that its Send
 * may be called as the ticket's is the worst of them. */
function SideConversation() {
  const [text, setText] = useState('');
  return (
    <section className="side">
      <b>Side conversation</b>
      <div
        className="side-text"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        onInput={({ currentTarget }) => setText(currentTarget.textContent ?? '')}
      />
      <button
        type="button"
        className="send"
        data-test-id="omnichannel-omnicomposer-send-button"
        onClick={() => void tell('side-conversation', text)}
      >
        {say('send')}
      </button>
    </section>
  );
}

export const ContextPanel = ({ ticket }: { readonly ticket: Ticket }) => (
  <aside className="context">
    <h2>{say('customer')}</h2>
    <p data-test-id="tabs-nav-item-users">{ticket.requester}</p>
    <p data-test-id="tabs-nav-item-organizations">{ticket.organization}</p>
    {choices.decoys ? <SideConversation /> : null}
  </aside>
);
