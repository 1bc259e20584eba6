import { readWrittenDate } from '../fields/date/written-date.ts';
import { fieldTypes } from '../fields/registry.ts';
import { findPersonNamed, type Roster } from '../fields/roster.ts';
import { tidyText } from '../fields/tidy.ts';
import { type Problem, type Read, refusedWith } from '../problem.ts';
import { accepted, refused } from '../result.ts';
import type { FieldValue, Note } from './note.ts';
import type { Field, Template } from './template.ts';
import { isNone, linkLabel, type Marks, marksOf, readText } from './writing.ts';

/**
 * A composed note back from a host's editor, in its plain form or as the lines of its HTML. What stands before the first
 * label and after the link is the person's own and no part of the note. Sources are not written: everything is `typed`.
 */
export function parseNote(text: string, template: Template, roster: Roster): Read<Note> {
  const sections = sectionsOf(text, template.fields);
  if (sections === null)
    return refusedWith('', 'This is not a note of this form: none of its labels begins a line.');
  const marks = marksOf(template.fields.map(({ label }) => label));
  const problems: Problem[] = [];
  const values: [string, FieldValue][] = [];
  for (const [field, written] of sections) {
    const path = `values.${field.key}`;
    if (written.length > 1) {
      problems.push({
        path,
        sentence: `“${field.label}” stands there ${written.length} times. Keep one of them.`,
      });
      continue;
    }
    const value = readWritten(written[0] ?? '', field, marks, roster);
    if (!value.ok) problems.push(...value.reason.map(({ sentence }) => ({ path, sentence })));
    else if (value.value !== null) values.push([field.key, value.value]);
  }
  if (problems.length > 0) return refused(problems);
  const { id, version } = template;
  return accepted({ template: { id, version }, values: Object.fromEntries(values) });
}

/** The address on a composed note's last line; null in any other text. */
export function findHandoffLink(text: string): string | null {
  const line = linesOf(text).findLast((one) => one.startsWith(`${linkLabel}: `));
  return line?.slice(linkLabel.length + 2).trim() ?? null;
}

/** Where a value came from is known to whoever composed it: a value that came back unchanged keeps its source. */
export function withSources(parsed: Note, composed: Note): Note {
  const values = Object.entries(parsed.values).map(([key, value]): [string, FieldValue] => {
    const before = Object.hasOwn(composed.values, key) ? composed.values[key] : undefined;
    const isSame =
      value.kind === 'given' &&
      before?.kind === 'given' &&
      JSON.stringify(value.value) === JSON.stringify(before.value);
    return [key, isSame ? before : value];
  });
  return { ...parsed, values: Object.fromEntries(values) };
}

/** What no editor's own habits are part of: its line ends, its no-break spaces, its blanks at the end of a line. */
const linesOf = (text: string): readonly string[] =>
  text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd());

type Sections = ReadonlyMap<Field, readonly string[]>;

function sectionsOf(text: string, fields: readonly Field[]): Sections | null {
  const sections = new Map<Field, string[]>();
  const byLength = [...fields].sort((one, other) => other.label.length - one.label.length);
  let lines: string[] | null = null;
  let isComposed = tidyText(text) === '';
  const close = (field: Field, part: readonly string[]) =>
    sections.set(field, [...(sections.get(field) ?? []), joined(part)]);
  let open: Field | null = null;
  for (const line of linesOf(text)) {
    const isEnd = line.startsWith(`${linkLabel}:`);
    const field = byLength.find(({ label }) => line.startsWith(`${label}:`));
    if (field === undefined && !isEnd) {
      lines?.push(line);
      continue;
    }
    isComposed = true;
    if (open !== null && lines !== null) close(open, lines);
    open = isEnd ? null : (field ?? null);
    if (open === null) break;
    lines = [line.slice(open.label.length + 1)];
  }
  if (open !== null && lines !== null) close(open, lines);
  return isComposed ? sections : null;
}

/** Blank lines around a value belong to nobody. */
const joined = (lines: readonly string[]): string => {
  const [first = '', ...others] = lines;
  return [first.trimStart(), ...others].join('\n').replace(/^\n+/, '').trimEnd();
};

const unknown = /^unknown, (.+) finds out by (.+)$/;

function readWritten(written: string, field: Field, marks: Marks, roster: Roster): Read<FieldValue | null> {
  if (isNone(written)) return accepted({ kind: 'none' });
  const [, finderName, day] = unknown.exec(written) ?? [];
  if (finderName !== undefined && day !== undefined) {
    const finder = findPersonNamed(finderName, roster);
    const by = readWrittenDate(day);
    if (!finder.ok) return finder;
    return by.ok ? accepted({ kind: 'unknown', finder: finder.value, by: by.value }) : by;
  }
  if (written === '') return accepted(null);
  const type = fieldTypes[field.type];
  const value = type.fromText(readText(written, marks), field.settings ?? {}, roster);
  if (!value.ok) return value;
  if (type.isEmpty(value.value)) return accepted(null);
  return accepted({ kind: 'given', value: value.value, source: 'typed' });
}
