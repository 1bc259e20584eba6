import { optionsOf } from '#shared/fields/choice/options.ts';
import type { Directory } from '#shared/seams/directory.ts';
import type { Field } from '#shared/templates/template.ts';
import { type Choice, ChoiceField } from '../form/ChoiceField.tsx';
import { TextField } from '../form/TextField.tsx';
import type { FieldDraft } from './note-draft.ts';
import { PromisesField } from './PromisesField.tsx';

type Given = {
  readonly field: Field;
  readonly directory: Directory;
  readonly given: FieldDraft;
  readonly onChange: (given: FieldDraft) => void;
  readonly wrong: string | undefined;
};

export function NoteField({ field, directory, given, onChange, wrong }: Given) {
  const { label, help, good, need, noneAllowed } = field;
  const hint = [help, good === undefined ? undefined : `Like: ${good}`].filter(Boolean).join(' ');
  const common = {
    ...{ label: need.kind === 'required' ? label : `${label} (if there is one)`, wrong },
    ...{ value: given.text, hint: hint === '' ? undefined : hint },
    onChange: (text: string) => onChange({ ...given, text, kept: null }),
  };
  return (
    <>
      {!given.isNone && draw(field, common, given, directory, onChange)}
      {noneAllowed === true && (
        <label className="check">
          <input
            type="checkbox"
            checked={given.isNone}
            onChange={({ target }) => onChange({ ...given, isNone: target.checked })}
          />
          {label}: none
        </label>
      )}
    </>
  );
}

type Common = {
  readonly label: string;
  readonly value: string;
  readonly hint: string | undefined;
  readonly wrong: string | undefined;
  readonly onChange: (text: string) => void;
};

function draw(
  field: Field,
  common: Common,
  given: FieldDraft,
  directory: Directory,
  onChange: (given: FieldDraft) => void,
) {
  switch (field.type) {
    case 'choice':
      return <ChoiceField {...common} none="Choose" choices={optionsOf(field.settings ?? {})} />;
    case 'yes-no':
      return <ChoiceField {...common} none="Choose" choices={yesNo} />;
    case 'person-or-rota':
      return <ChoiceField {...common} none="Choose" choices={handsOf(directory)} />;
    case 'date':
      return <TextField {...common} type="date" />;
    case 'promises':
      return (
        <PromisesField
          label={field.label}
          directory={directory}
          promises={given.promises}
          onChange={(promises) => onChange({ ...given, promises })}
          wrong={common.wrong}
        />
      );
    case 'text':
    case 'list':
    case 'quote':
      return <TextField {...common} rows={2} />;
    case 'contact':
      return <TextField {...common} hint={`${common.hint ?? ''} Write: name; role; mail or phone.`.trim()} />;
    default:
      return <TextField {...common} />;
  }
}

const yesNo: readonly Choice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

const handsOf = ({ people, rotas }: Directory): readonly Choice[] => [
  ...people.filter(({ active }) => active).map(({ id, name }) => ({ value: `person ${id}`, label: name })),
  ...rotas.map(({ id, name }) => ({ value: `rota ${id}`, label: `On duty: ${name}` })),
];
