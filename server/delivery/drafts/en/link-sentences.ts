import type { LinkSentences } from '../language.ts';

const ifNotYou =
  'If you did not ask for this, you don’t have to do anything: without the link nothing happens.';

/** Mail that carries a link which opens a door. */
export const linkSentences: LinkSentences = {
  invitation: {
    subject: 'You are invited to {company} on Baton',
    headline: '{company} works with Baton and invites you to join.',
    next: 'Open the link to choose a password. It works once, until {expires}.',
    open: 'Join {company}',
    closing: 'If you don’t know {company}, you don’t have to do anything.',
  },
  reset: {
    subject: 'A new password for {company} on Baton',
    headline: 'Somebody asked for a new password for your account at {company}.',
    next: 'Open the link to choose one. It works once, until {expires}, and signs you out everywhere else.',
    open: 'Choose a new password',
    closing: ifNotYou,
  },
  'sign-in': {
    subject: 'Your link to sign in to {company} on Baton',
    headline: 'Here is your link to sign in to {company}.',
    next: 'It works once, until {expires}. Open it in the browser you want to be signed in with.',
    open: 'Sign in',
    closing: ifNotYou,
  },
};
