import type { Problem } from '#shared/problem.ts';
import { type Field, roles, type Template } from '#shared/templates/template.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { wrongAt, wrongElsewhere } from '../../form/problems.ts';
import { Refused } from '../../form/Refused.tsx';
import { TextField } from '../../form/TextField.tsx';
import { roleWords } from '../kind-words.ts';
import { withPart, withType } from './draft-template.ts';
import { factChoices } from './fact-words.ts';
import { kindChoices, kindIn } from './kind-choices.ts';
import { NeedEditor } from './NeedEditor.tsx';
import { SettingsEditor } from './SettingsEditor.tsx';
import { TickField } from './TickField.tsx';

type Given = {
  readonly field: Field;
  readonly template: Template;
  readonly onChange: (field: Field) => void;
  /** What is wrong with this field; paths start inside it. */
  readonly problems: readonly Problem[];
};

const places = ['label', 'type', 'role', 'need', 'settings', 'help', 'good', 'bad', 'fact'];

const roleChoices = roles.map((value) => ({ value, label: roleWords[value] }));

export function FieldEditor({ field, template, onChange, problems }: Given) {
  const elsewhere = wrongElsewhere(problems, places);
  const text = (name: 'help' | 'good' | 'bad', label: string, hint: string) => (
    <TextField
      label={label}
      hint={hint}
      rows={2}
      value={field[name] ?? ''}
      onChange={(value) => onChange(withPart(field, name, value === '' ? null : value))}
      wrong={wrongAt(problems, name)}
    />
  );
  return (
    <>
      <div className="row">
        <TextField
          label="Label"
          value={field.label}
          onChange={(label) => onChange({ ...field, label })}
          wrong={wrongAt(problems, 'label')}
        />
        <ChoiceField
          label="Kind"
          value={field.type}
          choices={kindChoices}
          onChange={(kind) => onChange(withType(field, kindIn(kind)))}
          wrong={wrongAt(problems, 'type')}
        />
      </div>
      <SettingsEditor field={field} onChange={onChange} problems={problems} />
      <NeedEditor field={field} template={template} onChange={onChange} problems={problems} />
      <TickField
        label="“None” may be ticked instead"
        isTicked={field.noneAllowed === true}
        onChange={(isTicked) => onChange(withPart(field, 'noneAllowed', isTicked || null))}
      />
      <TickField
        label="Starts with what the handoff before said here"
        isTicked={field.inherited === true}
        onChange={(isTicked) => onChange(withPart(field, 'inherited', isTicked || null))}
      />
      <div className="row">
        <ChoiceField
          label="What it means to the handoff"
          none="Nothing special"
          value={field.role ?? ''}
          choices={roleChoices}
          onChange={(value) =>
            onChange(withPart(field, 'role', roles.find((role) => role === value) ?? null))
          }
          wrong={wrongAt(problems, 'role')}
        />
        <ChoiceField
          label="What the page fills in"
          none="Nothing"
          value={field.fact ?? ''}
          choices={factChoices(field.fact)}
          onChange={(fact) => onChange(withPart(field, 'fact', fact || null))}
          wrong={wrongAt(problems, 'fact')}
        />
      </div>
      {text('help', 'Help', 'One sentence below the label.')}
      {text('good', 'A good example', 'What you would want to read here.')}
      {text('bad', 'A bad example', 'What people write and nobody can use; it is refused when it is copied.')}
      <Refused
        sentence={elsewhere.length === 0 ? null : 'This field can’t be published yet.'}
        problems={elsewhere}
      />
    </>
  );
}
