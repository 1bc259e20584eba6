import type { NamedWords } from '../../problem.ts';
import type { Checked } from '../check-context.ts';
import type { Issue, Side } from '../issue.ts';
import { type IssueCode, type MendCode, says } from '../issue-sentences.ts';

/** Looks for two facts that can't both be true. */
export type ContradictionRule = (checked: Checked) => readonly Issue[];

type Said = { readonly code: IssueCode; readonly mend?: MendCode; readonly words?: NamedWords };

/** Baton shows both sides and doesn't know which is right, so a contradiction warns unless a rule is sure. */
export const contradiction = (
  field: string,
  sides: readonly [Side, Side],
  { code, mend = 'correct-one', words }: Said,
): Issue => ({ field, kind: 'contradiction', severity: 'warns', ...says(code, mend, words), sides });
