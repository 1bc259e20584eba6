import type { LinkMessage, Outgoing } from '../access/access.ts';
import type { Log } from '../log.ts';
import type { Draft } from './drafts/draft.ts';
import { asHtml } from './drafts/draft-html.ts';
import { asText } from './drafts/draft-text.ts';
import { fill } from './drafts/fill.ts';
import { languages } from './drafts/languages.ts';
import { oneLine } from './drafts/plain.ts';
import { writeMoment } from './drafts/written-time.ts';
import { createMailer, isMailbox } from './mailer.ts';
import type { MailSettings } from './settings.ts';

/**
 * Mails links that open a door. They go straight to the mail server and are written down nowhere, neither in a row nor in the
 * log; one that does not arrive is asked for again by whoever waits for it.
 */
export function createLinkMail(
  settings: MailSettings | null,
  log: Log,
  deadline: () => AbortSignal,
): Outgoing {
  const mailer = settings === null ? null : createMailer(settings);
  return {
    canMail: () => mailer !== null,
    mail: async (message) => {
      const { workspace, purpose, to, name } = message;
      if (mailer === null || !isMailbox(to)) return;
      const draft = draftOfLink(message);
      try {
        const { subject } = draft;
        const letter = { subject, text: asText(draft), html: asHtml(draft), signal: deadline() };
        await mailer({ to: { name, email: to }, ...letter });
      } catch {
        log.error(
          { workspace, purpose },
          'A link could not be mailed: the mail server did not take it. See SMTP_URL.',
        );
      }
    },
  };
}

export function draftOfLink({ purpose, company, link, expiresAt }: LinkMessage): Draft {
  const { locale, links } = languages.en;
  const sentences = links[purpose];
  const names = { company: oneLine(company), expires: writeMoment(expiresAt, 'UTC', locale) };
  const said = (sentence: string) => fill(sentence, names, '');
  return {
    subject: said(sentences.subject),
    toPerson: '',
    intro: null,
    items: [{ headline: said(sentences.headline), next: said(sentences.next), lines: [], link }],
    open: said(sentences.open),
    closing: said(sentences.closing),
  };
}
