import { TextLines } from '../controls/TextLines.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { isText, useKept } from '../setting/use-kept.ts';
import type { ActionFieldsGiven } from './action-fields.ts';
import type { OneText } from './action-forms.ts';
import { useBody } from './use-body.ts';

type Given = ActionFieldsGiven & OneText;

export function SayWhy({ label, part, bodyOf, subject, places, bodyRef }: Given) {
  const { words } = useSetting();
  const [text, setText] = useKept(part, '', isText);
  useBody(bodyRef, () => bodyOf(text, subject));
  return (
    <TextLines
      label={words.actions[label]}
      isRequired
      isInvalid={places.includes(part)}
      value={text}
      onChange={setText}
    />
  );
}
