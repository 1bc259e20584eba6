import { templateDifferences } from '#shared/templates/difference.ts';
import type { Template } from '#shared/templates/template.ts';

/** They say the same; which version they are does not matter. */
export const isSameTemplate = (one: Template, other: Template): boolean =>
  one.id === other.id &&
  one.name === other.name &&
  one.language === other.language &&
  templateDifferences(one, other).length === 0;
