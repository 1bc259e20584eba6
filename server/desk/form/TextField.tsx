import { Field } from './Field.tsx';

type Given = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  readonly type?: 'text' | 'email' | 'url' | 'date' | 'time' | 'datetime-local' | 'number' | 'search';
  readonly rows?: number;
  readonly required?: boolean;
};

export const TextField = ({ label, value, onChange, hint, wrong, type = 'text', rows, required }: Given) => (
  <Field label={label} hint={hint} wrong={wrong}>
    {(marks) =>
      rows === undefined ? (
        <input
          {...marks}
          type={type}
          value={value}
          required={required}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <textarea
          {...marks}
          rows={rows}
          value={value}
          required={required}
          onChange={({ target }) => onChange(target.value)}
        />
      )
    }
  </Field>
);
