import type { Problem } from '#shared/problem.ts';
import { type Html, html } from './html.ts';

export type Field = {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'password';
  readonly autocomplete: string;
  readonly hint?: string;
};

export type Form = {
  readonly action: string;
  readonly button: string;
  readonly fields: readonly Field[];
  readonly hidden?: Readonly<Record<string, string>>;
  readonly between?: Html;
  /** Whose password it is, for the browser that keeps it. */
  readonly username?: string;
};

/** What was typed before and what was wrong with it, when the form comes back. Passwords are typed again. */
export type Typed = {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
};

export const untouched: Typed = { values: {}, problems: [] };

export function drawForm(
  { action, button, fields, hidden = {}, between, username }: Form,
  { values, problems }: Typed,
): Html {
  const names = new Set(fields.map(({ name }) => name));
  const general = problems.filter(({ path }) => !names.has(path));
  return html`${general.map(({ sentence }) => html`<p class="alarm" role="alert">${sentence}</p>`)}
<form method="post" action="${action}">${Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}${between ?? null}${username === undefined ? null : drawUsername(username)}${fields.map((field) => drawField(field, values[field.name] ?? '', problems))}
<div class="deeds"><button>${button}</button></div></form>`;
}

const drawUsername = (username: string) =>
  html`<input type="email" name="username" autocomplete="username" value="${username}" readonly hidden>`;

function drawField(
  { name, label, type, autocomplete, hint }: Field,
  value: string,
  problems: readonly Problem[],
): Html {
  const sentence = problems.find(({ path }) => path === name)?.sentence;
  const wrong =
    sentence === undefined ? null : html`<span class="wrong" id="${name}-wrong">${sentence}</span>`;
  const marks = wrong === null ? null : html` aria-invalid="true" aria-describedby="${name}-wrong" autofocus`;
  return html`<label>${label}${hint === undefined ? null : html`<small>${hint}</small>`}
<input name="${name}" type="${type}" autocomplete="${autocomplete}" value="${type === 'password' ? '' : value}" required${marks}>${wrong}</label>`;
}

export const addressField: Field = {
  name: 'address',
  label: 'E-mail',
  type: 'email',
  autocomplete: 'username',
};
export const passwordField: Field = {
  name: 'password',
  label: 'Password',
  type: 'password',
  autocomplete: 'current-password',
};
export const newPasswordField: Field = {
  ...passwordField,
  autocomplete: 'new-password',
  hint: 'At least 10 letters or signs. A few words that don’t belong together are good.',
};
export const nameField: Field = { name: 'name', label: 'Your name', type: 'text', autocomplete: 'name' };
