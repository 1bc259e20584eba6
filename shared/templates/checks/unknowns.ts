import { answerIn } from '../answers.ts';
import type { Checked } from '../check-context.ts';
import type { Issue } from '../issue.ts';
import { says } from '../issue-sentences.ts';

export const mostUnknowns = 2;

/** "I don't know yet" is a value, but a handoff made of it hands over nothing. */
export function checkUnknowns(checked: Checked): readonly Issue[] {
  const unknown = checked.template.fields.filter((field) => answerIn(field, checked).kind === 'unknown');
  if (unknown.length <= mostUnknowns) return [];
  const words = {
    count: { figure: unknown.length },
    labels: { all: unknown.map(({ label }) => label) },
    most: { figure: mostUnknowns },
  };
  return [
    {
      ...{ field: null, kind: 'too-many-unknowns', severity: 'stops' },
      ...says('too-many-unknowns', 'find-one-out', words),
    },
  ];
}
