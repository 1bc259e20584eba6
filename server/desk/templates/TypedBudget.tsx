import type { Template } from '#shared/templates/template.ts';
import { typedBudget } from '#shared/templates/typed-budget.ts';

/** How much a template asks of whoever types. Too much is answered with placeholders. */
export function TypedBudget({ template }: { readonly template: Template }) {
  const { typed, most, warning } = typedBudget(template);
  return (
    <p className={warning === null ? '' : 'banner'} role="status">
      {warning ??
        `${typed.length} of at most ${most} fields have to be typed every time${typed.length === 0 ? '' : `: ${typed.map(({ label }) => label).join(', ')}`}.`}
    </p>
  );
}
