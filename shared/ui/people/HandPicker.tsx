import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { Hand } from '../../records/person-ref.ts';
import { ariaOf, ControlBelow, type ControlGiven, ControlLabel } from '../controls/control.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { HandSection } from './HandSection.tsx';
import { closest, type HandChoice, keyOf } from './hand-choices.ts';
import { useHandChoices } from './use-hand-choices.ts';

export type HandPickerGiven = ControlGiven & {
  readonly value: Hand | null;
  readonly onChange: (hand: Hand | null) => void;
  readonly kinds?: 'all' | 'people';
  /** Ids that can’t be chosen here. */
  readonly without?: readonly string[];
};

/** Found by a part of the name or the e-mail; who is away says until when, a rota who is on it. */
export function HandPicker({ value, onChange, kinds = 'all', without = [], ...given }: HandPickerGiven) {
  const { words } = useSetting();
  const [query, setQuery] = useState('');
  const all = useHandChoices();
  const offered = (kind: Hand['kind'], choices: readonly HandChoice[]) =>
    closest(
      choices.filter(({ hand }) => !without.includes(hand.id)),
      query,
      value?.kind === kind ? value : null,
    );
  const people = offered('person', all.people);
  const rotas = kinds === 'all' ? offered('rota', all.rotas) : [];
  const choose = (key: unknown) => {
    const found = [...people, ...rotas].find((one) => one.key === key);
    onChange(found?.hand ?? null);
  };
  return (
    <ComboBox
      className="b-control"
      value={value === null ? null : keyOf(value)}
      onChange={choose}
      onInputChange={(text) => setQuery(text === value?.name ? '' : text)}
      onOpenChange={(_, trigger) => trigger === 'manual' && setQuery('')}
      defaultFilter={() => true}
      allowsEmptyCollection
      {...ariaOf(given)}
    >
      <ControlLabel {...given} />
      <div className="b-combo">
        <Input className="b-input" dir="auto" />
        <Button className="b-button b-button-quiet" aria-label={words.people.show}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <ControlBelow>{given.below}</ControlBelow>
      <Popover className="baton b-popover">
        <ListBox className="b-list" renderEmptyState={() => <p className="b-soft">{words.people.none}</p>}>
          {rotas.length > 0 && <HandSection title={words.people.rotas} choices={rotas} />}
          <HandSection title={words.people.people} choices={people} />
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
