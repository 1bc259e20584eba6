import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { useSetting } from '../setting/Baton.tsx';
import type { ChoiceGiven } from './ChoiceBox.tsx';
import { ariaOf, ControlBelow, ControlLabel } from './control.tsx';

export function SelectBox<Value extends string>(given: ChoiceGiven<Value>) {
  const { words } = useSetting();
  const { value, onChange, choices } = given;
  const choose = (chosen: unknown) => {
    const found = choices.find((one) => one.value === chosen);
    if (found) onChange(found.value);
  };
  return (
    <Select
      className="b-control"
      value={value}
      onChange={choose}
      placeholder={words.common.choose}
      {...ariaOf(given)}
    >
      <ControlLabel {...given} />
      <Button className="b-input b-select">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <ControlBelow>{given.below}</ControlBelow>
      <Popover className="baton b-popover">
        <ListBox className="b-list" items={choices}>
          {({ value: id, label }) => (
            <ListBoxItem className="b-list-item" id={id} textValue={label}>
              <bdi>{label}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
