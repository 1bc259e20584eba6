import { fieldTypes } from '../fields/registry.ts';
import { answerOf } from './answers.ts';
import { type Facts, findFact, readFact } from './facts.ts';
import type { FieldValue, Note } from './note.ts';
import type { Field, Template } from './template.ts';

/** A handoff that came before this one, with the form it was written in. */
export type Before = { readonly note: Note; readonly template: Template };

/** The form as a person finds it: what the page knows and what the handoff before said, each with its source. */
export function prefill(template: Template, facts: Facts, before: Before | null): Note {
  const values = template.fields.flatMap((field): [string, FieldValue][] => {
    const value = pulled(field, facts) ?? inherited(field, before);
    return value === null ? [] : [[field.key, value]];
  });
  const { id, version } = template;
  return { template: { id, version }, values: Object.fromEntries(values) };
}

/** A fact that does not read as the field's value is left out: the person sees an empty field, not a wrong one. */
function pulled(field: Field, facts: Facts): FieldValue | null {
  const fact = findFact(facts, field.fact);
  const read = fact && readFact(field, fact);
  if (!read?.ok || fieldTypes[field.type].isEmpty(read.value)) return null;
  return { kind: 'given', value: read.value, source: 'pulled' };
}

function inherited(field: Field, before: Before | null): FieldValue | null {
  if (before === null || field.inherited !== true) return null;
  const same = before.template.fields.find(
    ({ type, role, key }) =>
      type === field.type && (field.role === undefined ? key === field.key : role === field.role),
  );
  const answer = same && answerOf(same, before.note);
  if (answer?.kind !== 'given') return null;
  const read = fieldTypes[field.type].read(answer.value, field.settings ?? {});
  return read.ok ? { kind: 'given', value: read.value, source: 'inherited' } : null;
}
