import { addressField, drawForm, passwordField, type Typed } from './form.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

export type SignInPage = {
  readonly next: string | undefined;
  readonly canMail: boolean;
  /** What people call the identity provider; null where there is none. */
  readonly providerName: string | null;
  /** Only those the person has just proven to belong to. */
  readonly companies: readonly { readonly workspace: string; readonly company: string }[];
};

export function signInPage({ next, canMail, providerName, companies }: SignInPage, typed: Typed): Page {
  const hidden = next === undefined ? {} : { next };
  const between =
    companies.length === 0
      ? html``
      : html`<fieldset><legend>Which company?</legend>${companies.map(
          ({ workspace, company }) =>
            html`<label><input type="radio" name="workspace" value="${workspace}" required> ${company}</label>`,
        )}</fieldset>`;
  const fields = [addressField, passwordField];
  return {
    title: 'Sign in',
    body: html`${providerName === null ? null : drawWay(providerName, next)}${drawForm({ action: '/sign-in', button: 'Sign in', fields, hidden, between }, typed)}
${canMail ? html`<p><a href="/sign-in/by-mail">Sign in by mail instead</a></p>` : null}<p><a href="/reset">Forgot your password?</a></p>`,
  };
}

/** A link, since a form may lead nowhere but to ourselves. */
const drawWay = (providerName: string, next: string | undefined) =>
  html`<p><a class="button" href="/sign-in/sso${next === undefined ? '' : `?next=${encodeURIComponent(next)}`}">Sign in with ${providerName}</a></p>
<p class="soft">Or with your password:</p>`;

export const signInByMailPage = (typed: Typed): Page => ({
  title: 'Sign in by mail',
  body: html`<p>You get a link that signs you in. It works once, for 15 minutes.</p>
${drawForm({ action: '/sign-in/by-mail', button: 'Send me a link', fields: [addressField] }, typed)}
<p><a href="/sign-in">Sign in with your password</a></p>`,
});

export const signInByLinkPage = (
  action: string,
  { name, company }: { readonly name: string; readonly company: string },
): Page => ({
  title: `Sign in to ${company}`,
  body: html`<p>You are about to sign in as ${name}. If that is not you, close this page.</p>
${drawForm({ action, button: 'Sign in', fields: [] }, { values: {}, problems: [] })}`,
});
