import type { SignOnRefusal } from '../single-sign-on.ts';
import { html } from './html.ts';
import { noticePage } from './notice-page.ts';
import type { Page } from './page.ts';

const toSignIn = { to: '/sign-in', words: 'Go to sign in' };

type Words = { readonly title: string; readonly sentence: string; readonly status: number };

const words: Record<SignOnRefusal, Words> = {
  away: {
    title: 'Single sign-on can’t be reached',
    sentence:
      'The service your company signs in with does not answer just now. Nothing is lost. Try again in a few minutes, or sign in with your password or a link.',
    status: 503,
  },
  'not trusted': {
    title: 'Single sign-on did not work',
    sentence:
      'The answer of the service your company signs in with could not be trusted, so you were not signed in. Try once more; if it stays, tell an admin of your company.',
    status: 502,
  },
  denied: {
    title: 'Not signed in',
    sentence:
      'The service your company signs in with said no, or you turned back there. Nothing was changed. You can try again.',
    status: 403,
  },
  'not begun here': {
    title: 'Start again',
    sentence:
      'This sign-in was begun in another browser, or more than ten minutes ago, or it came back twice. Nothing was changed. Start it again here.',
    status: 400,
  },
  'address not verified': {
    title: 'Your address is not confirmed',
    sentence:
      'The service your company signs in with has not confirmed your e-mail address, so Baton can’t tell who you are. Confirm it there, or sign in with your password and connect the service on your account page.',
    status: 403,
  },
  'link first': {
    title: 'Connect it once',
    sentence:
      'Your address has an account here already. Sign in as you did before, and press Connect on your account page; from then on this way works too.',
    status: 403,
  },
  'not invited': {
    title: 'You are not invited yet',
    sentence:
      'Nobody has invited your address to Baton, so there is nothing to sign in to. Ask an admin of your company for an invitation.',
    status: 403,
  },
  taken: {
    title: 'Connected to somebody else',
    sentence:
      'This identity belongs to another account of Baton, so nothing was changed. Sign in with it, or choose another one there.',
    status: 409,
  },
  gone: {
    title: 'You can’t sign in here',
    sentence: 'Your account was deactivated. If that is a mistake, ask an admin of your company.',
    status: 403,
  },
};

export const signOnRefusedPage = (
  reason: SignOnRefusal,
): { readonly page: Page; readonly status: number } => {
  const { title, sentence, status } = words[reason];
  return { page: noticePage(title, sentence, toSignIn), status };
};

export const goToProviderPage = (providerName: string, address: string): Page => ({
  title: `Connect ${providerName}`,
  body: html`<p>You sign in there once. From then on, you can sign in to Baton with it.</p>
<p><a class="button" href="${address}">Go on to ${providerName}</a></p>`,
});
