import { type Mode, modes } from '#shared/seams/seam.ts';
import { modeWords } from '../seams/modes.ts';

type Given = {
  /** Said by whoever hears the page instead of seeing the table around it. */
  readonly label: string;
  readonly value: Mode | null;
  /** The words of "no mode of its own"; without them there is none. */
  readonly none?: string;
  readonly isDisabled: boolean;
  readonly onChange: (mode: Mode | null) => void;
};

export const ModeChoice = ({ label, value, none, isDisabled, onChange }: Given) => (
  <select
    aria-label={label}
    value={value ?? ''}
    disabled={isDisabled}
    onChange={({ target }) => onChange(modes.find((mode) => mode === target.value) ?? null)}
  >
    {none !== undefined && <option value="">{none}</option>}
    {modes.map((mode) => (
      <option key={mode} value={mode}>
        {modeWords[mode].name}
      </option>
    ))}
  </select>
);
