import { fieldTypes } from '../../fields/registry.ts';
import { answerOf } from '../../templates/answers.ts';
import type { FieldValue, Note } from '../../templates/note.ts';
import { isRequired } from '../../templates/required.ts';
import type { Field, Template } from '../../templates/template.ts';

/** A field with nothing in it is not in the note at all. */
export function withValue(note: Note, key: string, value: FieldValue | null): Note {
  const { [key]: _, ...others } = note.values;
  return { ...note, values: value === null ? others : { ...others, [key]: value } };
}

export const valueIn = ({ values }: Note, key: string): FieldValue | null =>
  Object.hasOwn(values, key) ? (values[key] ?? null) : null;

/** What stands in the control, whole or not; null when nothing does. */
export function givenIn(note: Note, key: string): unknown {
  const value = valueIn(note, key);
  return value?.kind === 'given' ? value.value : null;
}

export const mostUnknowns = 2;

export const unknownsIn = ({ values }: Note): number =>
  Object.values(values).filter(({ kind }) => kind === 'unknown').length;

/** Nobody can find out later how bad it is or who takes it; a list of promises may be none, but not unknown. */
export const mayBeUnknown = ({ role, type, need, settings }: Field): boolean =>
  role !== 'to' &&
  role !== 'severity' &&
  settings?.known !== true &&
  type !== 'promises' &&
  (need.kind === 'required' || need.kind === 'when');

/** What is needed only sometimes is shown only then, or when something stands in it. */
export const isShown = (field: Field, note: Note, template: Template): boolean =>
  field.need.kind !== 'when' || isRequired(field, note, template) || answerOf(field, note).kind !== 'empty';

export type FieldGroup = { readonly isPulled: boolean; readonly fields: readonly Field[] };

/** Neighbours that the page fills in stand together, small. */
export function groupFields(fields: readonly Field[]): readonly FieldGroup[] {
  const groups: { isPulled: boolean; fields: Field[] }[] = [];
  for (const field of fields) {
    const isPulled = field.need.kind === 'pulled' && fieldTypes[field.type].control !== 'promise-list';
    const last = groups.at(-1);
    if (last?.isPulled === isPulled) last.fields.push(field);
    else groups.push({ isPulled, fields: [field] });
  }
  return groups;
}
