import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { ariaOf, ControlBelow, type ControlGiven, ControlLabel } from './control.tsx';

type Given = ControlGiven & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly onBlur?: () => void;
};

export const TextLines = ({ value, onChange, rows = 2, onBlur, ...given }: Given) => (
  <TextField className="b-control" {...{ value, onChange }} {...(onBlur && { onBlur })} {...ariaOf(given)}>
    <ControlLabel {...given} />
    <TextArea className="b-input" rows={rows} dir="auto" />
    <ControlBelow>{given.below}</ControlBelow>
  </TextField>
);
