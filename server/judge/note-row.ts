/** One note of an export. `line` is where it begins in the file. */
export type NoteRow = {
  readonly line: number;
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly surface?: string;
  readonly field?: string;
  readonly title?: string;
};

/** A row that could not be read: where, and what is the matter with it. */
export type BadRow = { readonly line: number; readonly sentence: string };

/** `unreadable`: the file as a whole is not what we can read, said to the person who started us. Nothing follows it. */
export type RowRead =
  | { readonly kind: 'note'; readonly row: NoteRow }
  | { readonly kind: 'bad'; readonly bad: BadRow }
  | { readonly kind: 'unreadable'; readonly sentence: string };

const optional = ['lang', 'surface', 'field', 'title'] as const;

/** A note from the named values of a row, however they were written down. */
export function readRow(line: number, values: Readonly<Record<string, unknown>>): RowRead {
  const { text, id } = values;
  if (typeof text !== 'string' && typeof text !== 'number') {
    return badRow(line, text === undefined ? 'it has no text' : 'its text is not a piece of text');
  }
  const row: Record<string, unknown> = {
    line,
    id: isShown(id) ? String(id) : String(line),
    text: String(text),
  };
  for (const name of optional) if (isShown(values[name])) row[name] = String(values[name]);
  return { kind: 'note', row: row as NoteRow };
}

export const unreadable = (sentence: string): RowRead => ({ kind: 'unreadable', sentence });

export const badRow = (line: number, sentence: string): RowRead => ({
  kind: 'bad',
  bad: { line, sentence },
});

const isShown = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
