import { optionsOf } from '#shared/fields/choice/options.ts';
import { type Comparison, type Condition, comparisonsOf } from '#shared/fields/condition.ts';
import type { Field, Need } from '#shared/templates/template.ts';

/** When a field has to be filled in, as a person says it. */
export function needWords(need: Need, fields: readonly Field[]): string {
  switch (need.kind) {
    case 'required':
      return 'required';
    case 'optional':
      return 'optional';
    case 'pulled':
      return 'filled in from the page';
    case 'when':
      return `required when ${conditionWords(need.condition, fields)}`;
  }
}

export const conditionWords = (condition: Condition, fields: readonly Field[]): string =>
  comparisonsOf(condition)
    .map((comparison) => comparisonWords(comparison, fields))
    .join('all' in condition ? ' and ' : ' or ');

const signs = { equal: 'is', 'not-equal': 'is not', more: 'is more than', less: 'is less than' } as const;

function comparisonWords(comparison: Comparison, fields: readonly Field[]): string {
  const field = fields.find(({ key }) => key === comparison.field);
  const label = `“${field?.label ?? comparison.field}”`;
  const say = (value: string | number | boolean) => sayValue(value, field);
  if ('of' in comparison) return `${label} is ${comparison.of.map(say).join(' or ')}`;
  if ('to' in comparison) return `${label} ${signs[comparison.is]} ${say(comparison.to)}`;
  return `${label} is ${comparison.is === 'filled' ? 'filled in' : 'empty'}`;
}

function sayValue(value: string | number | boolean, field: Field | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const option = optionsOf(field?.settings ?? {}).find((one) => one.value === value);
  return option?.label ?? `${value}`;
}
