import { useState } from 'react';
import { guardedHosts } from '#shared/seams/guarded-hosts.ts';
import type { Seam } from '#shared/seams/seam.ts';
import { type TriggerKind, type TriggerRule, triggerKinds } from '#shared/seams/trigger.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { TextField } from '../form/TextField.tsx';
import { modeIn, modeWords } from './modes.ts';

const hostChoices = guardedHosts.map(({ id, label }) => ({ value: id, label }));

const kinds: Readonly<Record<TriggerKind, string>> = {
  stage: 'The stage of a deal or case',
  owner: 'The owner of a record',
  assignee: 'The assignee of a ticket',
  group: 'The group of a ticket',
};

const kindIn = (text: string): TriggerKind => triggerKinds.find((kind) => kind === text) ?? 'stage';

/** "When the stage becomes closedwon in HubSpot, ask for this seam’s template." */
export function TriggerForm({
  seam,
  onAdd,
}: {
  readonly seam: Seam;
  readonly onAdd: (rule: TriggerRule) => void;
}) {
  const [host, setHost] = useState('salesforce');
  const [kind, setKind] = useState<TriggerKind>('stage');
  const [values, setValues] = useState('');
  const [mode, setMode] = useState(seam.mode);
  const named = values
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({
          ...{ host, kind, mode, seam: seam.id, template: seam.template },
          values: named.length === 0 ? 'any' : named,
        });
      }}
    >
      <div className="row">
        <ChoiceField label="Site" value={host} choices={hostChoices} onChange={setHost} />
        <ChoiceField
          label="What changes"
          value={kind}
          choices={triggerKinds.map((one) => ({ value: one, label: kinds[one] }))}
          onChange={(one) => setKind(kindIn(one))}
        />
        <TextField
          label="To which values"
          hint="As the site stores them, with commas between. Empty: any."
          value={values}
          onChange={setValues}
        />
        <ChoiceField
          label="Mode"
          value={mode}
          choices={Object.entries(modeWords).map(([value, { name }]) => ({ value, label: name }))}
          onChange={(one) => setMode(modeIn(one))}
        />
      </div>
      <button type="submit">Add this rule</button>
    </form>
  );
}
