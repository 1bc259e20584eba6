import { addressField, drawForm, nameField, newPasswordField, type Typed } from './form.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

export const firstRunPage = (action: string, typed: Typed): Page => ({
  title: 'Welcome to Baton',
  body: html`<p>Name your company and yourself. You become its first admin and can invite the others right after.</p>
${drawForm(
  {
    action,
    button: 'Start',
    fields: [
      { name: 'company', label: 'Company', type: 'text', autocomplete: 'organization' },
      nameField,
      addressField,
      newPasswordField,
    ],
  },
  typed,
)}`,
});
