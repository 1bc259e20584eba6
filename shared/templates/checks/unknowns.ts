import { answerOf } from '../answers.ts';
import type { Checked } from '../check-context.ts';
import type { Issue } from '../issue.ts';

export const mostUnknowns = 2;

/** "I don't know yet" is a value, but a handoff made of it hands over nothing. */
export function checkUnknowns({ note, template }: Checked): readonly Issue[] {
  const unknown = template.fields.filter((field) => answerOf(field, note).kind === 'unknown');
  if (unknown.length <= mostUnknowns) return [];
  return [
    {
      ...{ field: null, kind: 'too-many-unknowns', severity: 'stops' },
      sentence: `${unknown.length} things are still unknown: ${unknown.map(({ label }) => label).join(', ')}. ${mostUnknowns} at most can wait.`,
      mend: 'Find out the quickest one now, or wait with the handoff.',
    },
  ];
}
