import { drawForm, nameField, newPasswordField, type Typed } from './form.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

export const invitationPage = (
  action: string,
  { company, address }: { readonly company: string; readonly address: string },
  typed: Typed,
): Page => ({
  title: `Join ${company}`,
  body: html`<p>You were invited to Baton as ${address}. Choose a password; you sign in with it and this address from now on.</p>
${drawForm({ action, button: 'Join', username: address, fields: [nameField, newPasswordField] }, typed)}`,
});
