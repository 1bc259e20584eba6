import { describe, expect, it } from 'vitest';
import { type Compared, type Comparison, holds } from '#shared/fields/condition.ts';

const fields: Readonly<Record<string, Compared>> = {
  seats: { kind: 'value', value: 250 },
  plan: { kind: 'value', value: 'gold' },
  day: { kind: 'value', value: '2027-01-14' },
  custom: { kind: 'value', value: false },
  contact: { kind: 'filled' },
};
const isTrue = (...all: readonly Comparison[]) => holds({ all }, (key) => fields[key] ?? { kind: 'empty' });

describe('a comparison', () => {
  it.each<[Comparison, boolean]>([
    [{ field: 'seats', is: 'more', to: 249 }, true],
    [{ field: 'seats', is: 'more', to: 250 }, false],
    [{ field: 'seats', is: 'less', to: 251 }, true],
    [{ field: 'seats', is: 'less', to: 250 }, false],
    [{ field: 'seats', is: 'equal', to: 250 }, true],
    [{ field: 'seats', is: 'equal', to: '250' }, false],
    [{ field: 'seats', is: 'more', to: '1' }, false],
    [{ field: 'day', is: 'less', to: '2027-02-01' }, true],
    [{ field: 'plan', is: 'one-of', of: ['silver', 'gold'] }, true],
    [{ field: 'plan', is: 'one-of', of: ['silver'] }, false],
    [{ field: 'plan', is: 'not-equal', to: 'silver' }, true],
    [{ field: 'custom', is: 'equal', to: false }, true],
    [{ field: 'custom', is: 'filled' }, true],
    [{ field: 'contact', is: 'filled' }, true],
    [{ field: 'contact', is: 'empty' }, false],
    [{ field: 'contact', is: 'not-equal', to: 'x' }, false],
    [{ field: 'nothing', is: 'empty' }, true],
    [{ field: 'nothing', is: 'filled' }, false],
    [{ field: 'nothing', is: 'not-equal', to: 'x' }, false],
    [{ field: 'nothing', is: 'less', to: 1 }, false],
  ])('%o is %s', (comparison, expected) => {
    expect(isTrue(comparison)).toBe(expected);
  });
});

it('all of them, or any of them', () => {
  const [yes, no]: [Comparison, Comparison] = [
    { field: 'seats', is: 'filled' },
    { field: 'seats', is: 'empty' },
  ];
  const comparedIn = (key: string): Compared => fields[key] ?? { kind: 'empty' };
  expect(isTrue(yes, no)).toBe(false);
  expect(holds({ any: [no, yes] }, comparedIn)).toBe(true);
  expect(holds({ any: [no, no] }, comparedIn)).toBe(false);
});
