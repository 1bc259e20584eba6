import type { CustomerPromise } from '#shared/fields/promises/promise.ts';
import type { Directory } from '#shared/seams/directory.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { TextField } from '../form/TextField.tsx';

type Given = {
  readonly label: string;
  readonly directory: Directory;
  readonly promises: readonly CustomerPromise[];
  readonly onChange: (promises: readonly CustomerPromise[]) => void;
  readonly wrong: string | undefined;
};

const blank: CustomerPromise = {
  ...{ words: '', to: '', due: '', inContract: false, agreed: false },
  deliverer: { id: '', name: '' },
};

const placeOf = (index: number) => `promise ${index}`;

/** What the customer heard, by when, and who delivers it. */
export function PromisesField({ label, directory, promises, onChange, wrong }: Given) {
  const people = directory.people.filter(({ active }) => active);
  const change = (index: number, part: Partial<CustomerPromise>) =>
    onChange(promises.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <fieldset>
      <legend>{label}</legend>
      {wrong !== undefined && <p className="wrong">{wrong}</p>}
      {promises.map(({ words, to, due, deliverer, inContract, agreed }, index) => (
        <fieldset key={placeOf(index)}>
          <legend>Promise {index + 1}</legend>
          <TextField label="The words" value={words} onChange={(text) => change(index, { words: text })} />
          <div className="row">
            <TextField label="To whom" value={to} onChange={(text) => change(index, { to: text })} />
            <TextField label="By" type="date" value={due} onChange={(text) => change(index, { due: text })} />
            <ChoiceField
              label="Who delivers"
              none="Choose"
              value={deliverer.id}
              choices={people.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id) =>
                change(index, { deliverer: { id, name: people.find((one) => one.id === id)?.name ?? '' } })
              }
            />
          </div>
          <Tick
            words="It is in the contract"
            checked={inContract}
            onChange={(checked) => change(index, { inContract: checked })}
          />
          <Tick
            words="Whoever delivers it has agreed"
            checked={agreed}
            onChange={(checked) => change(index, { agreed: checked })}
          />
          <button
            type="button"
            className="quiet"
            onClick={() => onChange(promises.filter((_, place) => place !== index))}
          >
            Take promise {index + 1} out
          </button>
        </fieldset>
      ))}
      <button type="button" className="quiet" onClick={() => onChange([...promises, blank])}>
        Add a promise
      </button>
    </fieldset>
  );
}

type TickGiven = {
  readonly words: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

const Tick = ({ words, checked, onChange }: TickGiven) => (
  <label className="check">
    <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
    {words}
  </label>
);
