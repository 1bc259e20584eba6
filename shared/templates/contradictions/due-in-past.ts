import type { LocalDate } from '../../time/local-date.ts';
import { answerIn, findByRole } from '../answers.ts';
import type { Checked } from '../check-context.ts';
import type { Issue } from '../issue.ts';
import { says } from '../issue-sentences.ts';
import { promisesOf } from '../roles.ts';
import type { Field } from '../template.ts';
import type { ContradictionRule } from './contradiction.ts';
import { inNote, side } from './side.ts';

/** A day by which something has to happen can't be over; a promise taken over from the handoff before may be late. */
export const dueInPast: ContradictionRule = (checked) => [...pastDays(checked), ...pastPromises(checked)];

const isDueDay = ({ type, role, settings }: Field) =>
  type === 'date' && (role === 'next-step-by' || role === 'customer-date' || settings?.due === true);

function pastDays(checked: Checked): readonly Issue[] {
  const { template, context } = checked;
  return template.fields.filter(isDueDay).flatMap((field) => {
    const answer = answerIn(field, checked);
    if (answer.kind !== 'given' || typeof answer.value !== 'string') return [];
    return answer.value < context.today ? [tooLate(field, answer.value, context.today, 'stops')] : [];
  });
}

function pastPromises(checked: Checked): readonly Issue[] {
  const { note, template, context } = checked;
  const field = findByRole(template, 'promises');
  const answer = field && answerIn(field, checked);
  if (field === null || answer?.kind !== 'given') return [];
  const severity = answer.source === 'inherited' ? 'warns' : 'stops';
  return promisesOf(note, template)
    .filter(({ due }) => due < context.today)
    .map(({ due }) => tooLate(field, due, context.today, severity));
}

const tooLate = (field: Field, due: LocalDate, today: LocalDate, severity: Issue['severity']): Issue => ({
  ...{ field: field.key, kind: 'bad-date', severity },
  ...says('day-over', 'choose-later-day', { day: { day: due } }),
  sides: [inNote({ day: due }, field), side({ day: today }, 'today')],
});
