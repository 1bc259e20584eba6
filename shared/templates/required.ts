import { type Compared, holds } from '../fields/condition.ts';
import { fieldTypes } from '../fields/registry.ts';
import { answerOf } from './answers.ts';
import type { Note } from './note.ts';
import { severityOf } from './roles.ts';
import type { Field, Template } from './template.ts';

/** Whether this note has to say something in this field. Watch and critical always need their if-then. */
export function isRequired(field: Field, note: Note, template: Template): boolean {
  if (field.role === 'if-then' && severityOf(note, template) !== 'routine') return true;
  if (field.need.kind !== 'when') return field.need.kind === 'required';
  return holds(field.need.condition, (key) => comparedIn(key, note, template));
}

function comparedIn(key: string, note: Note, { fields }: Template): Compared {
  const field = fields.find((one) => one.key === key);
  const answer = field && answerOf(field, note);
  if (field === undefined || answer?.kind !== 'given') return { kind: 'empty' };
  const value = fieldTypes[field.type].compared?.(answer.value);
  return value === undefined ? { kind: 'filled' } : { kind: 'value', value };
}
