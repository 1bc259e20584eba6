import { addressField, drawForm, newPasswordField, type Typed } from './form.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

export const askResetPage = (canMail: boolean, typed: Typed): Page => ({
  title: 'Forgot your password?',
  body: canMail
    ? html`<p>You get a link to choose a new one. It works once, for an hour.</p>
${drawForm({ action: '/reset', button: 'Send me a link', fields: [addressField] }, typed)}`
    : html`<p>Baton sends no mail here, so ask an admin of your company: they can make you a link to choose a new one.</p>
<p><a href="/sign-in">Back to sign in</a></p>`,
});

export const resetPage = (action: string, { address }: { readonly address: string }, typed: Typed): Page => ({
  title: 'Choose a new password',
  body: html`<p>For ${address}. Every other browser is signed out with it, and every paired extension has to be paired again.</p>
${drawForm({ action, button: 'Use this password', username: address, fields: [newPasswordField] }, typed)}`,
});
