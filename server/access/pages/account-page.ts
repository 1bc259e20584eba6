import { drawForm, newPasswordField, passwordField, type Typed } from './form.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

export type ShownSession = {
  readonly id: string;
  readonly isThisOne: boolean;
  readonly kind: 'web' | 'device';
  readonly browser: string;
  readonly address: string;
  readonly lastUse: string;
};

export type AccountPage = {
  readonly name: string;
  readonly company: string;
  readonly address: string;
  readonly sessions: readonly ShownSession[];
  readonly providerName: string | null;
};

export const accountPage = (
  { name, company, address, sessions, providerName }: AccountPage,
  typed: Typed,
): Page => ({
  title: 'You are signed in',
  body: html`<p>As ${name} (${address}) at ${company}.</p>
<p><a href="/">Go to your inbox</a></p>
<div class="deeds"><form method="get" action="/pair"><button>Connect the extension</button></form>
<form method="post" action="/sign-out"><button class="quiet">Sign out</button></form></div>
<h2>Connected extensions</h2>${drawSessions(sessions, 'device', 'None yet. Press Connect in the extension; it shows a code.')}
<h2>Signed-in browsers</h2>${drawSessions(sessions, 'web', 'None.')}
${providerName === null ? null : html`<h2>Sign in with ${providerName}</h2><form method="post" action="/account/sso"><button class="quiet">Connect ${providerName} to this account</button></form>`}
<h2>Change your password</h2><p class="soft">Every other browser is signed out with it, and every extension has to be connected again.</p>
${drawForm(
  {
    action: '/account/password',
    button: 'Change it',
    username: address,
    fields: [
      { ...passwordField, name: 'current', label: 'The one you use now' },
      { ...newPasswordField, label: 'The new one' },
    ],
  },
  typed,
)}`,
});

function drawSessions(sessions: readonly ShownSession[], kind: 'web' | 'device', none: string) {
  const shown = sessions.filter((session) => session.kind === kind);
  if (shown.length === 0) return html`<p class="soft">${none}</p>`;
  return html`<ul>${shown.map(
    ({
      id,
      browser,
      address,
      lastUse,
      isThisOne,
    }) => html`<li>${browser}<span class="soft">${address}, last used ${lastUse}</span>
${
  isThisOne
    ? html`<span class="soft">This browser</span>`
    : html`<form method="post" action="/account/end-session"><input type="hidden" name="session" value="${id}"><button class="quiet">${
        kind === 'device' ? 'Disconnect' : 'Sign out'
      }</button></form>`
}</li>`,
  )}</ul>`;
}
