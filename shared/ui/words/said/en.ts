import type { SaidKey } from '../../../templates/defaults/said.ts';

/** How a handoff of something that was said is spoken of: in place of the words of every other. */
export const saidInEnglish = {
  said: {
    ...{ heading: 'Said, not written', mark: 'One-sided', details: 'What was said' },
    byMe: 'You wrote this down. {who} has not confirmed it yet.',
    byOther: '{writer} wrote this down. {who} has not confirmed it yet.',
    asked: '{writer} wrote this down and nobody has confirmed it yet. Is it right?',
    denied: '{who} says that this was not said.',
    corrected: '{who} says that it was said a little differently.',
    ...{
      asWritten: 'Confirmed as it was written.',
      lead: 'You confirm it to both sides and keep it by this day.',
    },
    ...{ mine: 'Confirm it, correct it, or say that it was not said', theirs: 'to confirm it' },
    clock: 'Confirm or correct',
    gapsLead: 'Tick what was different, and say how it was said.',
    ...{ gapWhy: 'What is right in “{field}”', whose: 'Who said it, then?' },
  },
  saidFields: {
    ...{ said: 'What was said', whom: 'To whom', by: 'By when', to: 'Who confirms it' },
  } satisfies Record<SaidKey, string>,
  saidHelp: {
    said: 'As close to the words as you remember.',
    to: 'Whoever said it, or has to keep it. They confirm it in one press, correct it, or say that it was not said.',
    ...{ good: 'Your CSV of 20,000 rows is imported before the kickoff', bad: 'we’ll handle it' },
  },
  saidOffers: {
    ...{ Accept: 'Yes, that was said', Return: 'Not quite', Decline: 'That was not said' },
  },
  saidEvents: {
    Sent: '{who} wrote down that this was said. {to} is asked to confirm it.',
    Accepted: '{who} confirmed that it was said.',
    Returned: '{who} says that it was said a little differently.',
    Declined: '{who} says that it was not said: “{why}”',
  },
};
