import { findByRole } from '../answers.ts';
import { nextStepByOf, receiverOf } from '../roles.ts';
import { type ContradictionRule, contradiction } from './contradiction.ts';
import { inNote, side } from './side.ts';

/** The person who is to do it comes back when it should be done. */
export const awayPastDue: ContradictionRule = ({ note, template, context }) => {
  const receiver = receiverOf(note, template);
  const by = nextStepByOf(note, template);
  const to = findByRole(template, 'to');
  const dueField = findByRole(template, 'next-step-by');
  if (receiver?.kind !== 'person' || by === null || to === null || dueField === null) return [];
  const back = context.people.find(({ id }) => id === receiver.id)?.awayUntil;
  if (back === undefined || back <= by) return [];
  return [
    contradiction(
      to.key,
      [inNote({ day: by }, dueField), side({ day: back }, 'when-back', { who: receiver.name })],
      {
        ...{ code: 'away-past-due', mend: 'choose-other-hand' },
        words: { who: receiver.name, back: { day: back } },
      },
    ),
  ];
};
