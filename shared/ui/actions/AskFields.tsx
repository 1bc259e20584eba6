import { askableBy } from '../../handoffs/offers.ts';
import { ChoiceBox } from '../controls/ChoiceBox.tsx';
import { TextLines } from '../controls/TextLines.tsx';
import { useNames } from '../people/use-names.ts';
import { useSetting } from '../setting/Baton.tsx';
import { isOneOf, isText, useKept } from '../setting/use-kept.ts';
import type { ActionFieldsGiven } from './action-fields.ts';
import { useBody } from './use-body.ts';

export function AskFields({ handoff, context, places, bodyRef }: ActionFieldsGiven) {
  const { words, me } = useSetting();
  const { person } = useNames();
  const [text, setText] = useKept('text', '', isText);
  const askable = askableBy(handoff, me, context);
  const [chosen, setChosen] = useKept<string | null>('to', null, isOneOf(...askable));
  const to = chosen ?? askable[0] ?? '';
  useBody(bodyRef, () => ({ type: 'Ask', to, text }));
  return (
    <>
      <TextLines
        label={words.actions.question}
        isRequired
        isInvalid={places.includes('text')}
        value={text}
        onChange={setText}
      />
      {askable.length > 1 && (
        <ChoiceBox
          label={words.actions.askTo}
          isInvalid={places.includes('to')}
          choices={askable.map((id) => ({ value: id, label: person(id) }))}
          value={to}
          onChange={setChosen}
        />
      )}
    </>
  );
}
