import { answerOf } from '../../templates/answers.ts';
import { prompts } from '../../templates/defaults/prompts.ts';
import type { Note } from '../../templates/note.ts';
import type { Field, Role, Template } from '../../templates/template.ts';

export type BriefFields = {
  readonly outcome: Field | null;
  readonly next: readonly Field[];
  readonly risks: readonly Field[];
  readonly call: readonly Field[];
  readonly others: readonly Field[];
};

const riskKeys = new Set(prompts.map(({ key }) => key));
const onTop: readonly Role[] = ['severity', 'to', 'outcome', 'promises'];
const nextRoles: readonly Role[] = ['next-step', 'next-step-by', 'customer-date'];

/** Which field stands where in the brief; every field that says anything stands somewhere, once. */
export function briefFields({ fields }: Template, note: Note): BriefFields {
  const filled = fields.filter((field) => answerOf(field, note).kind !== 'empty');
  const isNone = (field: Field) => answerOf(field, note).kind === 'none';
  const hasRole = (of: readonly Role[]) => (field: Field) =>
    field.role !== undefined && of.includes(field.role);
  const next = filled.filter(hasRole(nextRoles));
  const risks = filled.filter(
    (field) => !isNone(field) && (field.role === 'if-then' || riskKeys.has(field.key)),
  );
  const call = filled.filter(({ type, role }) => type === 'contact' || role === 'told');
  const placed = new Set([...next, ...risks, ...call]);
  return {
    ...{ next, risks, call },
    outcome: fields.find(({ role }) => role === 'outcome') ?? null,
    others: filled.filter((field) => !placed.has(field) && !hasRole(onTop)(field)),
  };
}
