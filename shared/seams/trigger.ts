import type { Template } from '../templates/template.ts';
import type { Mode } from './seam.ts';

export const triggerKinds = ['stage', 'owner', 'assignee', 'group'] as const;
export type TriggerKind = (typeof triggerKinds)[number];

/** Work changes hands in the host: a field of ownership is about to be saved with this value. */
export type Trigger = { readonly kind: TriggerKind; readonly to: string };

/** Which change asks for which seam's template. Values are what the host stores, whatever it shows. */
export type TriggerRule = {
  readonly host: string;
  readonly kind: TriggerKind;
  readonly values: 'any' | readonly string[];
  readonly seam: string;
  readonly template: Pick<Template, 'id' | 'version'>;
  readonly mode: Mode;
};

const strength: Readonly<Record<Mode, number>> = { off: 0, observe: 1, warn: 2, block: 3 };

/** The rule that names the value goes before one for any value, and among equals the strictest. A seam that is off has no say. */
export function ruleFor(rules: readonly TriggerRule[], host: string, trigger: Trigger): TriggerRule | null {
  const live = rules.filter(
    (rule) => rule.mode !== 'off' && rule.host === host && rule.kind === trigger.kind,
  );
  const named = live.filter(
    ({ values }) => values !== 'any' && values.some((value) => same(value, trigger.to)),
  );
  return strictest(named) ?? strictest(live.filter(({ values }) => values === 'any'));
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

const strictest = (rules: readonly TriggerRule[]): TriggerRule | null =>
  rules.reduce<TriggerRule | null>(
    (best, rule) => (best === null || strength[rule.mode] > strength[best.mode] ? rule : best),
    null,
  );
