import type { Settings } from '../fields/field-type.ts';
import { fieldTypes } from '../fields/registry.ts';
import { emptyRoster } from '../fields/roster.ts';
import type { Read } from '../problem.ts';
import type { Field } from './template.ts';

/** One thing the page knows about the record, and where it stands there: “the deal in HubSpot”. */
export type Fact = { readonly value: unknown; readonly from: string };

/** By name: `amount`, `seats`, `close-date` … A template's field says which one it takes. */
export type Facts = Readonly<Record<string, Fact>>;

export const findFact = (facts: Facts, name: string | undefined): Fact | null =>
  name !== undefined && Object.hasOwn(facts, name) ? (facts[name] ?? null) : null;

/** A page gives mostly text; what does not read as the field's value is tried as its writing. */
export function readFact({ type, settings }: Field, { value }: Fact): Read<unknown> {
  const fieldType = fieldTypes[type];
  const given: Settings = settings ?? {};
  const read = fieldType.read(value, given);
  return read.ok || typeof value !== 'string' ? read : fieldType.fromText(value, given, emptyRoster);
}
