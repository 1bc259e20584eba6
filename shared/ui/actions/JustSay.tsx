import { useSetting } from '../setting/Baton.tsx';
import type { ActionFieldsGiven } from './action-fields.ts';
import type { OnePress } from './action-forms.ts';
import { useBody } from './use-body.ts';

type Given = ActionFieldsGiven & OnePress;

export function JustSay({ lead, pressed, subject, bodyRef }: Given) {
  const { words } = useSetting();
  useBody(bodyRef, () => pressed(subject));
  return lead === null ? null : <p>{words.actions[lead]}</p>;
}
