import { useState } from 'react';
import { hands } from './tickets.ts';
import type { Hand } from './use-ticket.ts';
import { say } from './words.ts';

type Props = { readonly hand: Hand; readonly onChoose: (hand: Hand) => void };

/** What is between the known attributes, roles and list, is a guess. */
export function AssigneeField({ hand: { group, agent }, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="field" data-test-id="assignee-field">
      <span className="label">
        {say('assignee')}
        <button
          type="button"
          className="link"
          data-test-id="assignee-field-take-it-button"
          onClick={() => onChoose({ group: 'Support', agent: 'Ines Duarte' })}
        >
          {say('takeIt')}
        </button>
      </span>
      <button
        type="button"
        className="box"
        role="combobox"
        aria-expanded={isOpen}
        data-test-id="assignee-field-autocomplete-trigger"
        onClick={() => setOpen(!isOpen)}
      >
        {group === '' ? '–' : null}
        {agent === '' && group !== '' ? (
          <span data-test-id="assignee-field-selected-group-tag">
            <span title={group}>{group}</span>
          </span>
        ) : null}
        {agent === '' ? null : (
          <span data-test-id="assignee-field-selected-agent-tag">
            <span title={group}>{group}</span> / <span title={agent}>{agent}</span>
          </span>
        )}
      </button>
      {isOpen ? (
        <div className="popup" role="listbox" data-test-id="assignee-field-dropdown-menu">
          <input className="line" aria-label={say('search')} />
          {hands.map(([toGroup, toAgent]) => (
            <button
              key={toGroup + toAgent}
              type="button"
              role="option"
              onClick={() => {
                onChoose({ group: toGroup, agent: toAgent });
                setOpen(false);
              }}
            >
              {toGroup}
              {toAgent === '' ? '' : ` / ${toAgent}`}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
