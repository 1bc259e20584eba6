import { readPerson } from '../../fields/person-or-rota/read-hand.ts';
import { DayBox } from '../controls/DayBox.tsx';
import { TextBox } from '../controls/TextBox.tsx';
import { TextLines } from '../controls/TextLines.tsx';
import { TickBox } from '../controls/TickBox.tsx';
import { HandPicker } from '../people/HandPicker.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { partOf, textIn } from './part-of.ts';

type Given = {
  readonly promise: unknown;
  readonly isDisabled: boolean;
  readonly onChange: (promise: unknown) => void;
};

export function PromiseFields({ promise, isDisabled, onChange }: Given) {
  const { words } = useSetting();
  const whole = typeof promise === 'object' && promise !== null ? promise : {};
  const put = (changes: Readonly<Record<string, unknown>>) => onChange({ ...whole, ...changes });
  const deliverer = readPerson(partOf(promise, 'deliverer'));
  const { promises } = words;
  const isTicked = (key: string) => partOf(promise, key) === true;
  const withoutKind = ({ kind: _, ...rest }: Readonly<Record<string, unknown>>) => rest;
  return (
    <div className="b-stack">
      <TextLines
        {...{ isDisabled, label: promises.words }}
        isRequired
        value={textIn(promise, 'words')}
        onChange={(said) => put({ words: said })}
      />
      <div className="b-columns">
        <TextBox
          {...{ isDisabled, label: promises.to }}
          isRequired
          value={textIn(promise, 'to')}
          onChange={(to) => put({ to })}
        />
        <DayBox
          {...{ isDisabled, label: promises.due }}
          isRequired
          value={textIn(promise, 'due')}
          onChange={(due) => put({ due })}
        />
        <HandPicker
          {...{ isDisabled, label: promises.deliverer }}
          isRequired
          kinds="people"
          value={deliverer.ok ? { kind: 'person', ...deliverer.value } : null}
          onChange={(hand) =>
            put({ deliverer: hand === null ? null : { id: hand.id, name: hand.name }, agreed: false })
          }
        />
      </div>
      <div className="b-row">
        <TickBox
          {...{ isDisabled, label: promises.agreed }}
          value={isTicked('agreed')}
          onChange={(agreed) => put({ agreed })}
        />
        <TickBox
          {...{ isDisabled, label: promises.inContract }}
          value={isTicked('inContract')}
          onChange={(inContract) => put({ inContract })}
        />
        <TickBox
          {...{ isDisabled, label: promises.custom }}
          value={textIn(promise, 'kind') === 'custom'}
          onChange={(isCustom) => (isCustom ? put({ kind: 'custom' }) : onChange(withoutKind({ ...whole })))}
        />
      </div>
    </div>
  );
}
