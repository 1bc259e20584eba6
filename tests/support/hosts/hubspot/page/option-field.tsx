import React from 'react';
import { change, choice, store } from './portal.ts';

type Props = {
  readonly property: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, shown: string])[];
  readonly start: string;
};

/** A property whose choice is stored at once. The list hangs at the end of the page, owned by its button. */
export function OptionField({ property, label, options, start }: Props) {
  const [value, setValue] = React.useState(start);
  const [isOpen, setOpen] = React.useState(false);
  const [active, setActive] = React.useState(0);
  const button = React.useRef<HTMLButtonElement>(null);
  const list = `list-${property}`;
  const shown = options.find(([key]) => key === value)?.[1] ?? value;
  const choose = async (next: string) => {
    setOpen(false);
    if (next !== value && (await store({ surface: property, text: next, fields: { [property]: next } })))
      setValue(next);
  };
  change[property] = (next) => void choose(next);
  const onKey = (event: React.KeyboardEvent) => {
    if (!isOpen) return;
    if (event.key === 'ArrowDown') setActive((at) => Math.min(at + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setActive((at) => Math.max(at - 1, 0));
    else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter') void choose(options[active]?.[0] ?? value);
    else return;
    event.preventDefault();
  };
  const named = (name: string) =>
    choice('labels', '') === 'only' ? {} : { 'data-test-id': `${name}-${property}` };
  return (
    <div className="property" {...named('highlight-property-item')}>
      <span id={`label-${property}`}>{label}</span>
      <div {...named('property-input')}>
        <button
          ref={button}
          type="button"
          className="pick"
          aria-labelledby={`label-${property}`}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          aria-owns={choice('labels', '') === 'only' ? undefined : list}
          aria-activedescendant={isOpen ? `${list}-${active}` : undefined}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={onKey}
        >
          <span {...named('highlight-property-display')}>{shown}</span> ▾
        </button>
      </div>
      {isOpen ? (
        <ul className="options" id={list} role="listbox" aria-label={label}>
          {options.map(([key, words], index) => (
            <li
              key={key}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              data-option-value={key}
              aria-selected={key === value}
              className={index === active ? 'active' : ''}
              onClick={() => void choose(key)}
              onKeyDown={onKey}
            >
              {words}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
