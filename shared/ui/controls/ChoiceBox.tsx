import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { ariaOf, ControlBelow, type ControlGiven, ControlLabel } from './control.tsx';
import { SelectBox } from './SelectBox.tsx';

export type Choice<Value extends string = string> = { readonly value: Value; readonly label: string };

export type ChoiceGiven<Value extends string> = ControlGiven & {
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly choices: readonly Choice<Value>[];
};

const mostSideBySide = 5;

/** A few stand side by side to be seen at once; many fold into a list. */
export function ChoiceBox<Value extends string>(given: ChoiceGiven<Value>) {
  if (given.choices.length > mostSideBySide) return <SelectBox {...given} />;
  const { value, onChange, choices } = given;
  const choose = (chosen: string) => {
    const found = choices.find((one) => one.value === chosen);
    if (found) onChange(found.value);
  };
  return (
    <RadioGroup className="b-control" value={value} onChange={choose} {...ariaOf(given)}>
      <ControlLabel {...given} />
      <div className="b-options">
        {choices.map((choice) => (
          <Radio key={choice.value} className="b-option" value={choice.value}>
            <span className="b-dot" />
            <bdi>{choice.label}</bdi>
          </Radio>
        ))}
      </div>
      <ControlBelow>{given.below}</ControlBelow>
    </RadioGroup>
  );
}
