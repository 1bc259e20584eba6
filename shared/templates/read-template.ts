import type { Problem, Read } from '../problem.ts';
import { accepted, refused } from '../result.ts';
import { problemsOf } from '../time/read-problems.ts';
import { checkFields, type Placed } from './check-fields.ts';
import { FieldShape, HeadShape } from './read-template-shape.ts';
import type { Template } from './template.ts';
import { templateLimits } from './template-limits.ts';

/** Unknown input to a template, or everything that is wrong with it at once. Names nobody knows are left out. */
export function readTemplate(input: unknown): Read<Template> {
  const head = HeadShape.safeParse(input);
  const problems: Problem[] = head.success ? [] : [...problemsOf(head.error)];
  const fields = fieldsIn(input);
  if (fields === null)
    problems.push({ path: 'fields', sentence: `A template needs 1 to ${templateLimits.fields} fields.` });
  const placed: Placed[] = [];
  (fields ?? []).forEach((given, place) => {
    const field = FieldShape.safeParse(given);
    if (field.success) placed.push({ field: field.data, place });
    else
      for (const { path, sentence } of problemsOf(field.error))
        problems.push({ path: `fields[${place}]${path === '' ? '' : `.${path}`}`, sentence });
  });
  problems.push(...checkFields(placed));
  if (problems.length > 0 || !head.success) return refused(problems);
  return accepted({ ...head.data, fields: placed.map(({ field }) => field) });
}

function fieldsIn(input: unknown): readonly unknown[] | null {
  if (typeof input !== 'object' || input === null || !('fields' in input)) return null;
  const { fields } = input;
  const fits = Array.isArray(fields) && fields.length > 0 && fields.length <= templateLimits.fields;
  return fits ? fields : null;
}
