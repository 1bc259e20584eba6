import { drawForm, type Typed, untouched } from './form.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

export const askCodePage = (typed: Typed): Page => ({
  title: 'Connect the extension',
  body: html`<p>The Baton extension in your browser shows a code of eight letters. Type it here.</p>
<p class="care">Somebody sent you a code, or reads you one over the phone? Don’t type it. Whoever has it approved reads and answers handoffs as you.</p>
${drawForm(
  {
    action: '/pair',
    button: 'Go on',
    fields: [{ name: 'code', label: 'Code', type: 'text', autocomplete: 'off' }],
  },
  typed,
)}`,
});

export type PairingQuestion = {
  readonly code: string;
  readonly browser: string;
  readonly address: string;
  readonly since: string;
  readonly isFromElsewhere: boolean;
  readonly person: string;
  readonly company: string;
};

export const approvePage = (question: PairingQuestion): Page => ({
  title: 'Is this you?',
  body: html`<p>A browser asks to read and answer handoffs as ${question.person} at ${question.company}.</p>
<dl><dt>Code</dt><dd class="code">${question.code}</dd><dt>Browser</dt><dd>${question.browser}</dd>
<dt>Address</dt><dd>${question.address}</dd><dt>Asked</dt><dd>${question.since}</dd></dl>
${question.isFromElsewhere ? html`<p class="alarm" role="alert">This browser is on another network than the one you use now.</p>` : null}
<p class="care">Approve only if you pressed Connect in the extension yourself, just now, in a browser in front of you, and it shows this code.
Nobody from Baton or your company will ever ask you to approve one. If a mail, a chat or a caller brought you here, press “No, not me”.</p>
<div class="deeds">${decision(question.code, 'approve', 'Yes, connect it', '')}${decision(question.code, 'deny', 'No, not me', 'quiet')}</div>`,
});

const decision = (code: string, verb: string, words: string, look: string) =>
  html`<form method="post" action="/pair/${verb}"><input type="hidden" name="code" value="${code}"><button class="${look}">${words}</button></form>`;

export const noSuchCode: Typed = {
  ...untouched,
  problems: [
    {
      path: 'code',
      sentence:
        'No extension waits with this code. It may be mistyped, used, or older than ten minutes. Look again, or press Connect once more.',
    },
  ],
};
