import type { Checked } from '../check-context.ts';
import type { Issue, Side } from '../issue.ts';
import type { Field } from '../template.ts';

/** Looks for two facts that can't both be true. */
export type ContradictionRule = (checked: Checked) => readonly Issue[];

export const inNote = (value: string, { label }: Field): Side => ({ value, from: `“${label}” in this note` });

/** Baton shows both sides and doesn't know which is right, so a contradiction warns unless a rule is sure. */
export const contradiction = (
  field: string,
  sides: readonly [Side, Side],
  sentence: string,
  mend: string,
): Issue => ({ field, kind: 'contradiction', severity: 'warns', sentence, mend, sides });
