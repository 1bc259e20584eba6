import { Input } from 'react-aria-components/Input';
import { NumberField } from 'react-aria-components/NumberField';
import { ariaOf, ControlBelow, type ControlGiven, ControlLabel } from './control.tsx';

type Given = ControlGiven & {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly unit?: string;
};

/** A number as the person’s language writes it. */
export const FigureBox = ({ value, onChange, unit, ...given }: Given) => (
  <NumberField
    className="b-control"
    value={value ?? Number.NaN}
    onChange={(figure) => onChange(Number.isFinite(figure) ? figure : null)}
    formatOptions={{ maximumFractionDigits: 4 }}
    {...ariaOf(given)}
  >
    <ControlLabel {...given} />
    <div className="b-combo b-figure">
      <Input className="b-input" />
      {unit !== undefined && <bdi className="b-soft">{unit}</bdi>}
    </div>
    <ControlBelow>{given.below}</ControlBelow>
  </NumberField>
);
