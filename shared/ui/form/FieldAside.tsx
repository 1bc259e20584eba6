import type { FieldValue } from '../../templates/note.ts';
import type { Field } from '../../templates/template.ts';
import { useSetting } from '../setting/Baton.tsx';

type Given = {
  readonly isRequired: boolean;
  readonly value: FieldValue | null;
  readonly field: Field;
};

/** Beside a label: whether it is needed while it is empty, then where its value came from. */
export function FieldAside({ isRequired, value, field }: Given) {
  const { words } = useSetting();
  if (value?.kind === 'given')
    return <span className={`b-source b-source-${value.source}`}>{words.sources[value.source]}</span>;
  if (value !== null || field.need.kind === 'pulled') return null;
  return <span className="b-soft b-small">{isRequired ? words.common.required : words.common.optional}</span>;
}
