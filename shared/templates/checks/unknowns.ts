import { answerIn } from '../answers.ts';
import type { Checked } from '../check-context.ts';
import type { Issue } from '../issue.ts';

export const mostUnknowns = 2;

/** "I don't know yet" is a value, but a handoff made of it hands over nothing. */
export function checkUnknowns(checked: Checked): readonly Issue[] {
  const unknown = checked.template.fields.filter((field) => answerIn(field, checked).kind === 'unknown');
  if (unknown.length <= mostUnknowns) return [];
  return [
    {
      ...{ field: null, kind: 'too-many-unknowns', severity: 'stops' },
      sentence: `${unknown.length} things are still unknown: ${unknown.map(({ label }) => label).join(', ')}. ${mostUnknowns} at most can wait.`,
      mend: 'Find out the quickest one now, or wait with the handoff.',
    },
  ];
}
