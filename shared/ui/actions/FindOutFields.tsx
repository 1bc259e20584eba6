import { FieldControl } from '../form/FieldControl.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { isAnything, useKept } from '../setting/use-kept.ts';
import type { ActionFieldsGiven } from './action-fields.ts';
import { useBody } from './use-body.ts';

/** The control of the field that was unknown. */
export function FindOutFields({ template, subject, places, bodyRef }: ActionFieldsGiven) {
  const { words } = useSetting();
  const [given, setGiven] = useKept<unknown>('given', null, isAnything);
  useBody(bodyRef, () => {
    const value = { kind: 'given', value: given, source: 'typed' } as const;
    return { type: 'FindOut', field: subject, value };
  });
  const field = template.fields.find(({ key }) => key === subject);
  if (field === undefined) return null;
  const frame = { label: words.actions.found, isRequired: true, isInvalid: places.includes('value') };
  return <FieldControl {...{ field, frame, given }} isDisabled={false} onGiven={setGiven} />;
}
