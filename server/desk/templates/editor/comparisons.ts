import { optionsOf } from '#shared/fields/choice/options.ts';
import type { Comparison } from '#shared/fields/condition.ts';
import { fieldTypes } from '#shared/fields/registry.ts';
import type { Field } from '#shared/templates/template.ts';
import type { Choice } from '../../form/ChoiceField.tsx';

export type Test = Comparison['is'];

const tests: Readonly<Record<Test, string>> = {
  filled: 'filled in',
  empty: 'empty',
  equal: 'exactly',
  'not-equal': 'anything but',
  more: 'more than',
  less: 'less than',
  'one-of': 'one of',
};

const isTest = (text: string): text is Test => text in tests;

export const testIn = (text: string): Test => (isTest(text) ? text : 'filled');

/** What can be asked of a field: of one that can’t be compared only whether it says anything. */
export function testsFor({ type }: Field): readonly Choice[] {
  const names: readonly Test[] =
    fieldTypes[type].compared === undefined
      ? ['filled', 'empty']
      : type === 'yes-no'
        ? ['filled', 'empty', 'equal']
        : type === 'number' || type === 'money' || type === 'date'
          ? ['filled', 'empty', 'equal', 'not-equal', 'more', 'less']
          : ['filled', 'empty', 'equal', 'not-equal', 'one-of'];
  return names.map((value) => ({ value, label: tests[value] }));
}

/** Something to compare with that fits the field, so that a fresh comparison is a whole one. */
export function freshComparison(field: Field, is: Test): Comparison {
  const { key, type, settings } = field;
  if (is === 'filled' || is === 'empty') return { field: key, is };
  const option = optionsOf(settings ?? {})[0]?.value ?? '';
  if (is === 'one-of') return { field: key, is, of: [option] };
  const to = type === 'yes-no' ? true : type === 'number' || type === 'money' ? 0 : option;
  return { field: key, is, to };
}
