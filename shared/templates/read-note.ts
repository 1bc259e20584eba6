import { findKeys } from '../fields/read-object.ts';
import { type Problem, type Read, refusedWith } from '../problem.ts';
import { accepted, refused } from '../result.ts';
import { readAnswer } from './answers.ts';
import type { FieldValue, Note, Source } from './note.ts';
import type { Field, Template } from './template.ts';

const noNote = 'This is no note of this form.';

/** Unknown input to a note of a template, or everything that is wrong with it. Texts come out tidy, empty values not at all. */
export function readNote(input: unknown, template: Template): Read<Note> {
  const key = findKeys(input);
  const given = key?.('values');
  if (key === null || findKeys(given) === null) return refusedWith('', noNote);
  const { id, version } = template;
  const problems: Problem[] = [];
  const form = findKeys(key('template'));
  if (form?.('id') !== id || form('version') !== version)
    problems.push({
      path: 'template',
      sentence: 'This note was filled in with another form. Open the form again.',
    });
  const byKey = new Map(template.fields.map((field) => [field.key, field]));
  const values: [string, FieldValue][] = [];
  for (const [name, value] of Object.entries(given as object)) {
    const field = byKey.get(name);
    const path = `values.${name.slice(0, 40)}`;
    if (field === undefined) {
      problems.push({ path, sentence: 'The form has no such field.' });
      continue;
    }
    const read = readValue(value, field);
    if (!read.ok)
      for (const { path: inside, sentence } of read.reason)
        problems.push({
          path: inside === '' || inside.startsWith('[') ? path + inside : `${path}.${inside}`,
          sentence,
        });
    else if (read.value !== null) values.push([name, read.value]);
  }
  if (problems.length > 0) return refused(problems);
  return accepted({ template: { id, version }, values: Object.fromEntries(values) });
}

const sources: readonly Source[] = ['typed', 'pulled', 'inherited'];

/** One value of a note, or null when it is empty. */
export function readValue(input: unknown, field: Field): Read<FieldValue | null> {
  const key = findKeys(input);
  const kind = key?.('kind');
  if (key === null || (kind !== 'given' && kind !== 'unknown' && kind !== 'none'))
    return refusedWith('', noValue);
  if (kind === 'none') return accepted({ kind });
  const source = sources.find((one) => one === key('source'));
  if (kind === 'given' && source === undefined) return refusedWith('source', noValue);
  const value = { kind, value: key('value'), source, finder: key('finder'), by: key('by') } as FieldValue;
  const answer = readAnswer(field, value);
  if (answer.kind === 'malformed') return refused(answer.problems);
  return accepted(answer.kind === 'empty' ? null : answer);
}

const noValue = 'A field holds a value, none, or who finds out and by when.';
