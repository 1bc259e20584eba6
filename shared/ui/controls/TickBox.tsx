import { Checkbox } from 'react-aria-components/Checkbox';

type Given = {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly isDisabled?: boolean;
  /** Read out instead of the label where that alone does not say what is ticked. */
  readonly name?: string;
};

export const TickBox = ({ label, value, onChange, isDisabled = false, name }: Given) => (
  <Checkbox
    className="b-tick"
    isSelected={value}
    {...{ onChange, isDisabled }}
    {...(name !== undefined && { 'aria-label': name })}
  >
    <span className="b-box" aria-hidden="true">
      {value ? '✓' : ''}
    </span>
    <span dir="auto">{label}</span>
  </Checkbox>
);
