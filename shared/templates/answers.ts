import { readPerson } from '../fields/person-or-rota/read-hand.ts';
import { fieldTypes } from '../fields/registry.ts';
import type { Problem } from '../problem.ts';
import { isLocalDate } from '../time/local-date.ts';
import { issueSentences } from './issue-sentences.ts';
import type { FieldValue, Note, Source } from './note.ts';
import type { Field, Role, Template } from './template.ts';

/** What a note says in one field, after the field's type has looked at it. An empty value is no value. */
export type Answer =
  | { readonly kind: 'empty' }
  | { readonly kind: 'given'; readonly value: unknown; readonly source: Source }
  | Extract<FieldValue, { readonly kind: 'unknown' | 'none' }>
  | { readonly kind: 'malformed'; readonly problems: readonly Problem[] };

const empty: Answer = { kind: 'empty' };

export function answerOf(field: Field, { values }: Note): Answer {
  const value = Object.hasOwn(values, field.key) ? values[field.key] : undefined;
  return value === undefined ? empty : readAnswer(field, value);
}

export function readAnswer(field: Field, value: FieldValue): Answer {
  if (value.kind === 'none') return { kind: 'none' };
  if (value.kind === 'unknown') return readUnknown(value.finder, value.by);
  const type = fieldTypes[field.type];
  const read = type.read(value.value, field.settings ?? {});
  if (!read.ok) return { kind: 'malformed', problems: read.reason };
  return type.isEmpty(read.value) ? empty : { kind: 'given', value: read.value, source: value.source };
}

function readUnknown(finder: unknown, by: unknown): Answer {
  const person = readPerson(finder);
  const isDay = typeof by === 'string' && isLocalDate(by);
  if (person.ok && isDay) return { kind: 'unknown', finder: person.value, by };
  const problems: Problem[] = [];
  if (!person.ok) problems.push({ path: 'finder', code: 'no-finder', sentence: issueSentences['no-finder'] });
  if (!isDay)
    problems.push({ path: 'by', code: 'no-finding-day', sentence: issueSentences['no-finding-day'] });
  return { kind: 'malformed', problems };
}

/** Every answer of a note, read once. */
export type Answers = ReadonlyMap<Field, Answer>;

export const answersOf = (note: Note, { fields }: Template): Answers =>
  new Map(fields.map((field) => [field, answerOf(field, note)]));

export const answerIn = (field: Field, { answers }: { readonly answers: Answers }): Answer =>
  answers.get(field) ?? empty;

export const findByRole = ({ fields }: Template, role: Role): Field | null =>
  fields.find((field) => field.role === role) ?? null;

/** The value a note gives in the field of a role, or null when there is no such field or no such value. */
export function findGiven(note: Note, template: Template, role: Role): unknown {
  const field = findByRole(template, role);
  const answer = field && answerOf(field, note);
  return answer?.kind === 'given' ? answer.value : null;
}
