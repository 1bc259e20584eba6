/** A simple comparison with the value of another field of the same note. */
export type Comparison =
  | { readonly field: string; readonly is: 'filled' | 'empty' }
  | {
      readonly field: string;
      readonly is: 'equal' | 'not-equal' | 'more' | 'less';
      readonly to: string | number | boolean;
    }
  | { readonly field: string; readonly is: 'one-of'; readonly of: readonly (string | number)[] };

/** Requiredness as data: everything an admin can say, and nothing that could run for long. */
export type Condition = { readonly all: readonly Comparison[] } | { readonly any: readonly Comparison[] };

/** What another field says: `empty` when it is empty, none or unknown; `filled` when there is nothing to compare. */
export type Compared =
  | { readonly kind: 'empty' }
  | { readonly kind: 'filled' }
  | { readonly kind: 'value'; readonly value: string | number | boolean };

export const comparisonsOf = (condition: Condition): readonly Comparison[] =>
  'all' in condition ? condition.all : condition.any;

/** A field without a value is `empty` and nothing else: it is neither equal nor unequal to anything. */
export function holds(condition: Condition, comparedIn: (field: string) => Compared): boolean {
  const isTrue = (comparison: Comparison) => compares(comparison, comparedIn(comparison.field));
  return 'all' in condition ? condition.all.every(isTrue) : condition.any.some(isTrue);
}

function compares(comparison: Comparison, compared: Compared): boolean {
  if ('of' in comparison)
    return compared.kind === 'value' && comparison.of.some((one) => one === compared.value);
  if (!('to' in comparison)) return (comparison.is === 'empty') === (compared.kind === 'empty');
  if (compared.kind !== 'value') return false;
  const { is, to } = comparison;
  const { value } = compared;
  if (is === 'equal') return value === to;
  if (is === 'not-equal') return value !== to;
  if (typeof value !== typeof to) return false;
  return is === 'more' ? value > to : value < to;
}
