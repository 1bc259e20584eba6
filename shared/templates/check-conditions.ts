import { comparisonsOf } from '../fields/condition.ts';
import { fieldTypes } from '../fields/registry.ts';
import type { Problem } from '../problem.ts';
import type { Placed } from './check-fields.ts';
import type { Field } from './template.ts';

/** Conditions speak of fields there are, compare what can be compared, and don't wait for each other in a circle. */
export function checkConditions(fields: readonly Placed[]): readonly Problem[] {
  const byKey = new Map(fields.map(({ field }) => [field.key, field]));
  return fields.flatMap(({ field, place }) => {
    const { need } = field;
    if (need.kind !== 'when') return [];
    const list = 'all' in need.condition ? 'all' : 'any';
    const path = `fields[${place}].need.condition`;
    const problems = comparisonsOf(need.condition).flatMap((comparison, index): Problem[] => {
      const at = `${path}.${list}[${index}]`;
      const other = byKey.get(comparison.field);
      if (other === undefined)
        return [{ path: `${at}.field`, sentence: `There is no field with the key ${comparison.field}.` }];
      const isCompared = comparison.is !== 'filled' && comparison.is !== 'empty';
      if (isCompared && fieldTypes[other.type].compared === undefined)
        return [{ path: `${at}.is`, sentence: `“${other.label}” can only be filled or empty.` }];
      return [];
    });
    if (!waitsForItself(field, byKey)) return problems;
    return [
      ...problems,
      {
        path,
        sentence: `Whether “${field.label}” is required depends on itself. Take one of the conditions away.`,
      },
    ];
  });
}

function waitsForItself(field: Field, byKey: ReadonlyMap<string, Field>): boolean {
  const seen = new Set<string>();
  const waiting = [...awaited(field)];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (key === field.key) return true;
    const other = byKey.get(key);
    if (other === undefined || seen.has(key)) continue;
    seen.add(key);
    waiting.push(...awaited(other));
  }
  return false;
}

const awaited = ({ need }: Field): readonly string[] =>
  need.kind === 'when' ? comparisonsOf(need.condition).map(({ field }) => field) : [];
