import { writeDate } from '../../fields/date/written-date.ts';
import { findByRole } from '../answers.ts';
import { nextStepByOf, receiverOf } from '../roles.ts';
import { type ContradictionRule, contradiction, inNote } from './contradiction.ts';

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
      [inNote(writeDate(by), dueField), { value: writeDate(back), from: `when ${receiver.name} is back` }],
      `${receiver.name} is away until ${writeDate(back)}, after the next step is due.`,
      'Choose somebody who is there, or a later day.',
    ),
  ];
};
