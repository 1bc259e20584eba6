import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { ariaOf, ControlBelow, type ControlGiven, ControlLabel } from './control.tsx';

type Given = ControlGiven & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'datetime-local';
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'url';
  readonly onBlur?: () => void;
  readonly min?: string;
};

/** One line. A day or a moment is the browser’s own picker: it knows the keyboard, the phone and the person’s way to write it. */
export function TextBox({
  value,
  onChange,
  type = 'text',
  inputMode = 'text',
  onBlur,
  min,
  ...given
}: Given) {
  const isWhen = type === 'date' || type === 'datetime-local';
  return (
    <TextField
      className="b-control"
      {...{ value, onChange, type, inputMode }}
      {...(onBlur && { onBlur })}
      {...ariaOf(given)}
    >
      <ControlLabel {...given} />
      <Input className="b-input" {...(isWhen ? {} : { dir: 'auto' })} {...(min !== undefined && { min })} />
      <ControlBelow>{given.below}</ControlBelow>
    </TextField>
  );
}
