import { pauseReasons } from '#shared/handoffs/handoff.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { TextField } from '../form/TextField.tsx';
import type { Part, Values } from './deeds.ts';
import type { Situation } from './probe.ts';

type Given = {
  readonly part: Part;
  readonly values: Values;
  readonly onChange: (name: string, value: string) => void;
  readonly situation: Situation;
};

const pauseWords = {
  customer: 'the customer',
  supplier: 'a supplier',
  legal: 'legal',
  'internal-approval': 'an approval in the company',
  'holiday-freeze': 'a freeze over the holidays',
} as const;

/** One thing a deed asks for. */
export function PartField({ part, values, onChange, situation }: Given) {
  const { handoff, directory, template, person } = situation;
  const given = {
    ...{ label: part.label, value: values[part.name] ?? '', required: part.optional !== true },
    ...(part.hint === undefined ? {} : { hint: part.hint }),
    onChange: (value: string) => onChange(part.name, value),
  };
  const active = directory.people.filter((one) => one.active);
  switch (part.kind) {
    case 'words':
      return <TextField {...given} rows={2} />;
    case 'line':
      return <TextField {...given} />;
    case 'day':
      return <TextField {...given} type="date" />;
    case 'moment':
      return <TextField {...given} type="datetime-local" />;
    case 'anybody':
      return (
        <ChoiceField
          {...given}
          none="Choose"
          choices={active.map(({ id, name }) => ({ value: id, label: name }))}
        />
      );
    case 'hand':
      return (
        <ChoiceField
          {...given}
          none="Choose"
          choices={[
            ...active
              .filter(({ id }) => id !== person)
              .map(({ id, name }) => ({ value: `person ${id}`, label: name })),
            ...directory.rotas.map(({ id, name }) => ({ value: `rota ${id}`, label: `On duty: ${name}` })),
          ]}
        />
      );
    case 'side': {
      const sides = [handoff.sender, handoff.holder, ...handoff.receivers.map((receiver) => receiver.person)];
      const others = [...new Set(sides)].filter((id) => id !== null && id !== person);
      const named = directory.people.filter(({ id }) => others.includes(id));
      return (
        <ChoiceField
          {...given}
          none="Choose"
          choices={named.map(({ id, name }) => ({ value: id, label: name }))}
        />
      );
    }
    case 'pause':
      return (
        <ChoiceField
          {...given}
          none="Choose"
          choices={pauseReasons.map((reason) => ({ value: reason, label: pauseWords[reason] }))}
        />
      );
    case 'yes-no':
      return handoff.questions.at(-1)?.kind === 'later-date' ? (
        <ChoiceField
          {...given}
          choices={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
      ) : null;
    case 'gaps':
      return (
        <fieldset>
          <legend>{part.label}</legend>
          <p className="soft">Write beside each field that is missing something what it is.</p>
          {template.fields.map(({ key, label }) => (
            <TextField
              key={key}
              label={label}
              value={values[`gap ${key}`] ?? ''}
              onChange={(value) => onChange(`gap ${key}`, value)}
            />
          ))}
        </fieldset>
      );
    default:
      return part.kind satisfies never;
  }
}
