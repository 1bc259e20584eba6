import type { TooMany } from './limit-store.ts';

/** What every refusal of this room says to the person who meets it. */
export const refusalSentences = {
  'no such person':
    'There is nobody like this in your company, so nothing was changed. Reload the list of people.',
  'last admin':
    'This is the only admin with an account, so nothing was changed. Make somebody else an admin first; without one, nobody could let people in.',
  'has an account': 'This person can sign in already, so no invitation was made. Tell them to sign in.',
  'has left': 'This person was deactivated, so no invitation was made. Reactivate them first.',
  'wrong password': 'The password you use now was not right, so it was not changed. Type it again.',
  'no such session': 'This browser or device is not signed in any more. There is nothing left to end.',
  'no such invitation': 'This invitation was used or withdrawn before. There is nothing left to withdraw.',
  'no account': 'This person has never signed in, so there is no password to reset. Invite them instead.',
  'mail is on':
    'Baton sends the link by mail here, so it is not shown. Tell them to press "Forgot your password?".',
} as const;

export type AccessRefusal = {
  readonly kind: string;
  readonly sentence: string;
  readonly retryAfterSeconds?: number;
};

export const refusalOf = (kind: keyof typeof refusalSentences): AccessRefusal => ({
  kind,
  sentence: refusalSentences[kind],
});

export const tooManySentence = ({ retryAfterSeconds }: TooMany): string =>
  `There were too many tries just now. Nothing is locked; try again in ${waitOf(retryAfterSeconds)}.`;

export const tooManyRefusal = (reason: TooMany): AccessRefusal => ({
  ...reason,
  sentence: tooManySentence(reason),
});

const waitOf = (seconds: number): string => {
  if (seconds <= 1) return 'a second';
  if (seconds < 90) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
};
