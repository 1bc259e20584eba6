import type { Problem } from '#shared/problem.ts';
import type { Directory } from '#shared/seams/directory.ts';
import type { Template } from '#shared/templates/template.ts';
import { NoteField } from './NoteField.tsx';
import { fieldIn, type NoteDraft } from './note-draft.ts';

type Given = {
  readonly template: Template;
  readonly directory: Directory;
  readonly draft: NoteDraft;
  readonly onChange: (draft: NoteDraft) => void;
  /** By field: what can't be read, or what the server or the receiver found missing. */
  readonly problems: readonly Problem[];
};

/** The fields of a template, in its order. */
export const NoteFields = ({ template, directory, draft, onChange, problems }: Given) =>
  template.fields.map((field) => (
    <NoteField
      key={field.key}
      field={field}
      directory={directory}
      given={fieldIn(draft, field)}
      onChange={(given) => onChange({ ...draft, [field.key]: given })}
      wrong={problems.find(({ path }) => path === field.key)?.sentence}
    />
  ));
