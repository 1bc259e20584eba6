import type { RecordRef } from '#shared/records/record-ref.ts';
import type { FieldValue, Note } from '#shared/templates/note.ts';
import type { Template } from '#shared/templates/template.ts';

/**
 * A form as far as somebody came. Its ids are made with it, so that it is sent once however often it is tried. `mends` is the
 * refused command whose place it takes; `isWritten` says that it was put into the host's editor.
 */
export type FormDraft = {
  readonly note: Note;
  readonly command: string;
  readonly handoff: string;
  readonly mends: string | null;
  readonly isWritten: boolean;
};

type Place = { readonly host: string; readonly record: RecordRef | null };

export const draftKey = ({ host, record }: Place, template: Template): string =>
  record === null
    ? ['form', host, template.id].join(' ')
    : ['form', record.host, record.type, record.id, template.id].join(' ');

export const freshDraft = (note: Note): FormDraft => ({
  note,
  command: crypto.randomUUID(),
  handoff: crypto.randomUUID(),
  mends: null,
  isWritten: false,
});

type Kept = Partial<Record<keyof FormDraft, unknown>>;

/**
 * What was kept may be of an older version of the form, and half typed: a value that does not read yet stays as it stands, so that
 * no word is lost. Only what the form has no field for is left out.
 */
export function readDraft(content: unknown, { id, version, fields }: Template): FormDraft | null {
  if (typeof content !== 'object' || content === null) return null;
  const { note, command, handoff, mends, isWritten } = content as Kept;
  if (typeof command !== 'string' || typeof handoff !== 'string') return null;
  const values = (note as { readonly values?: unknown } | null | undefined)?.values;
  if (typeof values !== 'object' || values === null) return null;
  const keys = new Set(fields.map(({ key }) => key));
  const kept = Object.entries(values).filter(([key, value]) => keys.has(key) && isValue(value));
  return {
    note: { template: { id, version }, values: Object.fromEntries(kept) },
    ...{ command, handoff, mends: typeof mends === 'string' ? mends : null, isWritten: isWritten === true },
  };
}

const kinds: readonly unknown[] = ['given', 'unknown', 'none'] satisfies FieldValue['kind'][];
const isValue = (value: unknown): value is FieldValue =>
  typeof value === 'object' && value !== null && kinds.includes((value as { kind?: unknown }).kind);
