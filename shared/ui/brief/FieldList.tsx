import type { Note } from '../../templates/note.ts';
import type { Field } from '../../templates/template.ts';
import { FieldShown } from './FieldShown.tsx';

type Given = { readonly fields: readonly Field[]; readonly note: Note; readonly title?: string };

export const FieldList = ({ fields, note, title }: Given) => (
  <dl className="b-fields">
    {fields.map((field) => (
      <div key={field.key}>
        <dt className={field.label === title ? 'b-hidden' : 'b-soft b-small'}>
          <bdi>{field.label}</bdi>
        </dt>
        <dd>
          <FieldShown {...{ field, note }} />
        </dd>
      </div>
    ))}
  </dl>
);
