import { choices } from './choices.ts';
import type { Ticket } from './tickets.ts';

type Props = {
  readonly tickets: readonly Ticket[];
  readonly active: string;
  readonly dirty: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
};

/** The mark of the selected tab changed four times. */
const marksOf = (id: string, isSelected: boolean): Record<string, string> => {
  if (choices.tabs === 'aria-selected') return { role: 'tab', 'aria-selected': String(isSelected) };
  if (choices.tabs === 'aria-current') return isSelected ? { 'aria-current': 'page' } : {};
  if (choices.tabs === 'data-selected') return { 'data-selected': String(isSelected) };
  return {
    'data-entity-type': 'TICKET_ENTITY_TYPE',
    'data-entity-is-selected': String(isSelected),
    href: `/agent/tickets/${id}`,
  };
};

export const HeaderTabs = ({ tickets, active, dirty, onChoose }: Props) => (
  <nav className="tabs" data-test-id="header-tablist">
    {tickets.map(({ id, subject }) => (
      <a
        key={id}
        href={id}
        className={id === active ? 'tab chosen' : 'tab'}
        {...(choices.tabs === 'address' ? {} : { 'data-test-id': 'header-tab', 'data-entity-id': id })}
        {...marksOf(id, id === active)}
        onClick={(event) => {
          event.preventDefault();
          onChoose(id);
        }}
      >
        <span data-test-id="header-tab-title">{subject || 'New ticket'}</span>
        <small data-test-id="header-tab-subtitle">{id === 'new' ? '' : `#${id}`}</small>
        {dirty.has(id) ? <i className="dirty" data-test-id="omnitab-dirty-notification" /> : null}
      </a>
    ))}
  </nav>
);
