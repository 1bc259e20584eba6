import type { Problem } from '../../problem.ts';
import { answerIn } from '../answers.ts';
import type { Checked } from '../check-context.ts';
import type { Issue, IssueKind } from '../issue.ts';
import { isRequired } from '../required.ts';
import type { Field } from '../template.ts';

/** Is there an answer where one is needed, and is it one at all? */
export function checkPresence(field: Field, checked: Checked): readonly Issue[] {
  const { note, template, context } = checked;
  const answer = answerIn(field, checked);
  const stop = (kind: IssueKind, sentence: string, mend: string): Issue => ({
    field: field.key,
    ...{ kind, severity: 'stops', sentence, mend },
  });
  const { label } = field;
  switch (answer.kind) {
    case 'given':
      return [];
    case 'malformed':
      return answer.problems.map((problem) => stop(kindOf(problem, field), problem.sentence, mendOf(field)));
    case 'unknown':
      if (!mayBeUnknown(field))
        return [
          stop(
            field.role === 'to' ? 'nobody' : 'missing',
            `“${label}” can’t wait: nothing goes out without it.`,
            mendOf(field),
          ),
        ];
      if (answer.by >= context.today) return [];
      return [
        stop(
          'bad-date',
          `The day by which ${answer.finder.name} finds out is over.`,
          'Choose today or a later day.',
        ),
      ];
    case 'none':
      if (field.noneAllowed === true || !isRequired(field, note, template)) return [];
      return [stop('missing', `“${label}” can’t be none: the next person needs it.`, mendOf(field))];
    case 'empty':
      if (!isRequired(field, note, template)) return [];
      return [stop('missing', `“${label}” is empty, so the next person would have to ask.`, mendOf(field))];
    default:
      return answer satisfies never;
  }
}

/** Who gets it and how urgent it is decide where it goes; everything else may be found out later. */
const mayBeUnknown = ({ role, settings }: Field) =>
  role !== 'to' && role !== 'severity' && settings?.known !== true;

function kindOf({ path }: Problem, { role }: Field): IssueKind {
  if (path === 'finder' || role === 'to') return 'nobody';
  return path === 'by' ? 'bad-date' : 'malformed';
}

function mendOf(field: Field): string {
  if (field.role === 'to') return 'Choose a person, or a rota that knows who is on.';
  const others = [
    ...(field.noneAllowed === true ? ['tick none'] : []),
    ...(mayBeUnknown(field) ? ['say who finds out, and by when'] : []),
  ];
  return `${['Fill it in', ...others].join(', or ')}.`;
}
