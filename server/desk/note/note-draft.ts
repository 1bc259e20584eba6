import type { CustomerPromise } from '#shared/fields/promises/promise.ts';
import { fieldTypes } from '#shared/fields/registry.ts';
import type { Problem } from '#shared/problem.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Directory } from '#shared/seams/directory.ts';
import { answerOf } from '#shared/templates/answers.ts';
import type { FieldValue, Note } from '#shared/templates/note.ts';
import type { Field, Template } from '#shared/templates/template.ts';

/** A field as it is being filled in. What can't be typed here, like an unknown, is kept as it came. */
export type FieldDraft = {
  readonly text: string;
  readonly isNone: boolean;
  readonly promises: readonly CustomerPromise[];
  readonly kept: FieldValue | null;
};
export type NoteDraft = Readonly<Record<string, FieldDraft>>;

const empty: FieldDraft = { text: '', isNone: false, promises: [], kept: null };

export const fieldIn = (draft: NoteDraft, { key }: Field): FieldDraft => draft[key] ?? empty;

export const emptyDraft = ({ fields }: Template): NoteDraft =>
  Object.fromEntries(
    fields.map(({ key, role }) => [key, role === 'severity' ? { ...empty, text: 'routine' } : empty]),
  );

export function draftOfNote(note: Note, { fields }: Template, directory: Directory): NoteDraft {
  return Object.fromEntries(fields.map((field) => [field.key, draftOfField(field, note, directory)]));
}

function draftOfField(field: Field, note: Note, directory: Directory): FieldDraft {
  const answer = answerOf(field, note);
  if (answer.kind === 'none') return { ...empty, isNone: true };
  if (answer.kind === 'unknown') return { ...empty, kept: note.values[field.key] ?? null };
  if (answer.kind !== 'given') return empty;
  if (field.type === 'promises') return { ...empty, promises: answer.value as readonly CustomerPromise[] };
  const { value } = answer;
  return { ...empty, text: writeValue(field, value, directory) };
}

function writeValue(field: Field, value: unknown, directory: Directory): string {
  switch (field.type) {
    case 'choice':
    case 'date':
      return `${value}`;
    case 'yes-no':
      return value === true ? 'yes' : 'no';
    case 'list':
      return (value as readonly string[]).join('\n');
    case 'person-or-rota': {
      const { kind, id } = value as { readonly kind: string; readonly id: string };
      return `${kind} ${id}`;
    }
    default:
      return fieldTypes[field.type].toText(value, field.settings ?? {}, directory);
  }
}

/** The note as it would be sent, or which fields can't be read. An empty field is left out; the rules say whether it may be. */
export function noteIn(
  draft: NoteDraft,
  template: Template,
  directory: Directory,
): Result<Note, readonly Problem[]> {
  const values: Record<string, FieldValue> = {};
  const problems: Problem[] = [];
  for (const field of template.fields) {
    const given = fieldIn(draft, field);
    if (given.isNone) values[field.key] = { kind: 'none' };
    else if (given.kept !== null && given.text === '') values[field.key] = given.kept;
    else if (given.text.trim() !== '' || given.promises.length > 0) {
      const read = valueIn(field, given, directory);
      if (read.ok) values[field.key] = { kind: 'given', value: read.value, source: 'typed' };
      else problems.push({ path: field.key, sentence: read.reason[0]?.sentence ?? 'This can’t be read.' });
    }
  }
  const { id, version } = template;
  return problems.length > 0 ? refused(problems) : accepted({ template: { id, version }, values });
}

function valueIn(
  field: Field,
  { text, promises }: FieldDraft,
  directory: Directory,
): Result<unknown, readonly Problem[]> {
  const type = fieldTypes[field.type];
  const settings = field.settings ?? {};
  switch (field.type) {
    case 'promises':
      return type.read(promises, settings);
    case 'choice':
      return type.read(text, settings);
    case 'list':
      return type.read(
        text.split('\n').filter((line) => line.trim() !== ''),
        settings,
      );
    case 'person-or-rota': {
      const [kind, ...rest] = text.split(' ');
      const id = rest.join(' ');
      const named = kind === 'rota' ? directory.rotas : directory.people;
      return type.read({ kind, id, name: named.find((one) => one.id === id)?.name ?? '' }, settings);
    }
    default:
      return type.fromText(text, settings, directory);
  }
}
