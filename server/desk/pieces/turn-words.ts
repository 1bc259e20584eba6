import type { Status } from '#shared/handoffs/handoff.ts';
import type { TurnReason } from '#shared/handoffs/turn.ts';

export const reasonWords: Readonly<Record<TurnReason, string>> = {
  'to-accept': 'to accept',
  'to-mend': 'to mend what is missing',
  'to-answer': 'to answer a question',
  'to-agree-date': 'to say yes or no to a later date',
  'to-finish': 'to finish',
  'to-confirm': 'to confirm',
  'to-settle': 'to settle who takes it',
  'owner-decides': 'to decide what happens',
};

export const statusWords: Readonly<Record<Status, string>> = {
  sent: 'Waiting to be accepted',
  returned: 'Returned to be mended',
  accepted: 'Accepted',
  done: 'Done, to be confirmed',
  confirmed: 'Confirmed',
  withdrawn: 'Withdrawn',
};
