import type { Condition } from '../fields/condition.ts';
import type { FieldTypeName } from '../fields/field-type.ts';

export type Severity = 'routine' | 'watch' | 'critical';
export const severities: readonly Severity[] = ['routine', 'watch', 'critical'];

/** What a field means to the handoff, whatever its label says in the team's own words. At most one field a role. */
export const roles = [
  'severity',
  'to',
  'outcome',
  'next-step',
  'next-step-by',
  'if-then',
  'told',
  'promises',
  'customer-date',
] as const;
export type Role = (typeof roles)[number];

/** `when` makes a field required only while the condition holds; `pulled` comes from the page and stays editable. */
export type Need =
  | { readonly kind: 'required' }
  | { readonly kind: 'optional' }
  | { readonly kind: 'pulled' }
  | { readonly kind: 'when'; readonly condition: Condition };

export type Field = {
  readonly key: string;
  readonly type: FieldTypeName;
  readonly label: string;
  readonly need: Need;
  readonly role?: Role;
  /** The person may tick "none" instead of filling it in. */
  readonly noneAllowed?: boolean;
  /** The name of what the page knows that fills this field and is compared with it: `seats`, `close-date` … */
  readonly fact?: string;
  /** Starts with what the handoff before says in its field of the same role or key. */
  readonly inherited?: boolean;
  readonly help?: string;
  readonly good?: string;
  readonly bad?: string;
  /** Settings the field's type reads: the options of a choice, the least number of list items, a language … */
  readonly settings?: Readonly<Record<string, unknown>>;
};

/** The versioned fields that have to cross a seam. A published version never changes. */
export type Template = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly language: string;
  readonly fields: readonly Field[];
};
