import { fieldTypes } from '../fields/registry.ts';
import type { Field, Template } from './template.ts';
import { templateLimits } from './template-limits.ts';

export type TypedBudget = {
  /** Fields every sender has to write in their own words. */
  readonly typed: readonly Field[];
  readonly most: number;
  readonly warning: string | null;
};

/** What is pulled from the page, chosen, ticked as none, inherited, or required only sometimes costs nothing here. */
const costs = ({ type, need, noneAllowed, fact, inherited }: Field) =>
  need.kind === 'required' && fieldTypes[type].isTyped && !noneAllowed && !inherited && fact === undefined;

export function typedBudget({ fields }: Template): TypedBudget {
  const typed = fields.filter(costs);
  const most = templateLimits.typed;
  const warning =
    typed.length > most
      ? `${typed.length} fields have to be typed every time; more than ${most} get placeholders instead of answers. Let some be optional, ticked as none, or pulled from the page.`
      : null;
  return { typed, most, warning };
}
