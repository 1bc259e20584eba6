import { AssigneeField } from './assignee-field.tsx';
import { columnNames } from './pane-root.tsx';
import type { Ticket } from './tickets.ts';
import type { Hand } from './use-ticket.ts';
import { say } from './words.ts';

type Props = { readonly ticket: Ticket; readonly hand: Hand; readonly onHand: (hand: Hand) => void };

export const TicketFields = ({ ticket, hand, onHand }: Props) => (
  <aside className="fields" {...columnNames}>
    <div className="field">
      <span className="label">{say('requester')}</span>
      <div className="box" data-test-id="ticket-system-field-requester-select">
        {ticket.requester}
      </div>
    </div>
    <AssigneeField hand={hand} onChoose={onHand} />
    <div className="field">
      <span className="label">{say('tags')}</span>
      <div className="box" data-test-id="ticket-fields-tags">
        {ticket.tags.map((tag) => (
          <span className="tag" key={tag} data-test-id="ticket-system-field-tags-item-selected">
            {tag}
          </span>
        ))}
      </div>
    </div>
    <div className="field">
      <span className="label">{say('priority')}</span>
      <div className="box" data-test-id="ticket-fields-priority-select">
        <div data-garden-id="dropdowns.combobox.value">{ticket.priority}</div>
      </div>
    </div>
  </aside>
);
