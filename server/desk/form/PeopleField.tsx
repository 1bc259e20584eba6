import { useState } from 'react';
import type { Person } from '#shared/seams/directory.ts';
import { Field } from './Field.tsx';

type Given = {
  readonly label: string;
  readonly people: readonly Person[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly wrong?: string | undefined;
};

const mostShown = 50;

/** Several people of the company: who is chosen stands first, the others are found by their name. */
export function PeopleField({ label, people, chosen, onChange, wrong }: Given) {
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const isChosen = ({ id }: Person) => chosen.includes(id);
  const others = people.filter(
    (person) => person.active && !isChosen(person) && person.name.toLowerCase().includes(wanted),
  );
  const shown = [...people.filter(isChosen), ...others.slice(0, mostShown)];
  return (
    <fieldset>
      <legend>{label}</legend>
      {wrong !== undefined && <p className="wrong">{wrong}</p>}
      {people.length > mostShown && (
        <Field label="Find by name">
          {(marks) => (
            <input {...marks} type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
          )}
        </Field>
      )}
      {people.length === 0 && <p className="soft">Nobody is here yet. Invite people first.</p>}
      {shown.map((person) => (
        <label key={person.id} className="check">
          <input
            type="checkbox"
            checked={isChosen(person)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, person.id] : chosen.filter((id) => id !== person.id))
            }
          />
          <span>
            {person.name} <span className="soft">{person.email}</span>
          </span>
        </label>
      ))}
      {others.length > mostShown && (
        <p className="soft">{others.length - mostShown} more. Type a name to find them.</p>
      )}
    </fieldset>
  );
}
