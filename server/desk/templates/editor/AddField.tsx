import { useState } from 'react';
import type { FieldTypeName } from '#shared/fields/field-type.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { kindChoices, kindIn } from './kind-choices.ts';

type Given = { readonly onAdd: (label: string, type: FieldTypeName) => void };

export function AddField({ onAdd }: Given) {
  const [label, setLabel] = useState('');
  const [type, setType] = useState<FieldTypeName>('text');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(label.trim(), type);
        setLabel('');
      }}
    >
      <div className="row">
        <TextField label="Label of a new field" value={label} onChange={setLabel} required />
        <ChoiceField
          label="What it holds"
          value={type}
          choices={kindChoices}
          onChange={(text) => setType(kindIn(text))}
        />
      </div>
      <button type="submit" className="quiet">
        Add the field
      </button>
    </form>
  );
}
