import { html } from './html.ts';
import type { Page } from './page.ts';

/** A page that only says something, with the way on. */
export const noticePage = (
  title: string,
  sentence: string,
  way: { readonly to: string; readonly words: string },
): Page => ({
  title,
  body: html`<p>${sentence}</p><p><a href="${way.to}">${way.words}</a></p>`,
});

const toSignIn = { to: '/sign-in', words: 'Go to sign in' };
const toAccount = { to: '/account', words: 'Go to your account' };

export const notices = {
  linkUsed: noticePage(
    'This link is used up',
    'It was used before, or it is too old. If you used it yourself, sign in. If not, ask for a new one.',
    toSignIn,
  ),
  firstRunOver: noticePage(
    'This link is used up',
    'Baton is set up already, or the link is older than a day. If you set it up, sign in. If nobody did, start Baton again: it shows a new link.',
    toSignIn,
  ),
  hasAccount: noticePage(
    'You are in already',
    'This address can sign in already, so the invitation was not needed.',
    toSignIn,
  ),
  linkSent: noticePage(
    'Look into your mail',
    'If this address can sign in here, a link is on its way to it. If none comes within a few minutes, check the address and look into your spam folder.',
    toSignIn,
  ),
  noMail: noticePage(
    'No mail from here',
    'Baton sends no mail here, so nothing was sent. Sign in with your password, or ask an admin of your company for a link.',
    toSignIn,
  ),
  approved: noticePage(
    'Connected',
    'The extension signs itself in within a few seconds. You can close this page.',
    toAccount,
  ),
  denied: noticePage(
    'Not connected',
    'That browser was turned away. If you did not start this, somebody may have tried to get in with your help; tell an admin of your company.',
    toAccount,
  ),
  decidedBefore: noticePage(
    'Already decided',
    'This code was approved or turned away before, or its ten minutes are over, so nothing was changed. Your account page shows what is connected.',
    toAccount,
  ),
  foreignOrigin: noticePage(
    'Not from here',
    'This did not come from a page of Baton’s own address, so nothing was done. Open Baton at the address it shows when it starts, and try again there.',
    toSignIn,
  ),
  signedOut: noticePage('Signed out', 'This browser is signed out.', toSignIn),
};
