import { Field } from './Field.tsx';

export type Choice = { readonly value: string; readonly label: string };

type Given = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  /** The words of "nothing chosen"; without them one has to be chosen. */
  readonly none?: string | undefined;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  readonly required?: boolean;
  readonly isDisabled?: boolean;
};

export const ChoiceField = ({ label, value, choices, onChange, ...more }: Given) => (
  <Field label={label} hint={more.hint} wrong={more.wrong}>
    {(marks) => (
      <select
        {...marks}
        value={value}
        required={more.required}
        disabled={more.isDisabled}
        onChange={({ target }) => onChange(target.value)}
      >
        {more.none !== undefined && <option value="">{more.none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
